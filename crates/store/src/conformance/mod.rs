//! One suite that every store passes unchanged (law 9). A store's own tests say where it stands, and get a test for
//! each case:
//!
//! ```ignore
//! store::conformance!(OnPostgres::fresh());
//! ```
//!
//! The cases read as stories; `cast` makes their complaints and letters.

mod cast;
pub mod complaints;
pub mod help;
pub mod lessons;
pub mod mailboxes;
pub mod messages;
pub mod moving;
pub mod nodes;
pub mod numbers;
pub mod outbox;
pub mod people;
pub mod policies;
pub mod promises;
pub mod queue;
pub mod search;
pub mod together;

pub use cast::an_intake;
#[cfg(test)]
pub(crate) use cast::{assert_whole, keep, lifted, note, then};

use crate::contract::{Store, StoreError};
use async_trait::async_trait;
use std::sync::Arc;

/// What a case ends with: nothing, or what went wrong with the store. What it finds it asserts.
pub type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// Where a store stands: a folder, a database of its own. Empty at first.
#[async_trait]
pub trait Ground: Send + Sync {
    /// Opens what is there. Opened twice, it is two processes on one store.
    async fn open(&self) -> Result<Arc<dyn Store>, StoreError>;

    /// A second, empty store of the same kind.
    async fn another(&self) -> Result<Arc<dyn Store>, StoreError>;

    /// Whether what was kept is there when it is opened again; not so in memory, where cases of that are passed over.
    fn lasts(&self) -> bool {
        true
    }
}

/// A test for each case of the suite; `$ground` is evaluated for each.
#[macro_export]
macro_rules! conformance {
    ($ground:expr) => {
        $crate::conformance_cases! { $ground;
            complaints {
                what_is_kept_is_read_back_to_the_letter
                what_isnt_there_is_nothing
                a_reference_is_opened_once
                a_decision_builds_on_the_one_before
                of_decisions_on_the_same_state_exactly_one_is_kept
                a_decision_on_another_history_is_a_conflict
                entries_that_leave_a_gap_are_refused
                a_decision_that_fails_leaves_nothing
                a_failure_takes_no_neighbour_along
                a_thousand_decisions_at_once_are_all_kept
                what_was_kept_outlasts_the_process
                two_processes_see_each_others_decisions
                references_come_in_order
                the_clock_sees_what_is_due_and_nothing_else
            }
            together {
                decisions_on_two_complaints_are_kept_together
                of_decisions_made_together_none_is_kept_alone
                a_complaint_opens_as_another_is_split
                decisions_made_together_follow_each_other
                of_pairs_at_once_each_is_kept_whole_or_not_at_all
            }
            numbers {
                a_number_is_given_once
                a_number_in_use_is_never_given
                every_year_has_its_own_numbers
                two_processes_never_get_the_same_number
                numbers_go_on_after_a_restart
            }
            promises {
                promises_are_counted_by_name_and_state
                a_count_follows_what_became_of_a_promise
            }
            queue {
                every_view_shows_its_complaints_in_order
                pages_follow_each_other_without_gap_or_repeat
                danger_comes_first_then_priority_then_date
                what_is_done_leaves_the_queue
                the_officer_of_a_danger_sees_it_once
                whom_it_is_about_never_sees_it
                a_page_is_stable_while_complaints_change
                all_of_a_view_are_listed_at_once
                counts_stop_where_they_are_told_to
                a_strange_cursor_starts_the_list
            }
            search {
                a_complaint_is_found_by_any_of_its_words
                case_accents_and_endings_dont_matter
                words_may_stand_in_different_letters
                a_fragment_of_a_serial_number_will_do
                what_was_corrected_is_found_by_its_new_value
                everybody_in_it_leads_to_a_complaint
                a_detail_of_the_policys_own_is_found
                a_merged_reference_leads_to_where_it_goes_on
                any_text_is_safe
                results_go_on_without_gap_or_repeat
                a_number_that_is_somebodys_isnt_looked_for_within_longer_ones
                numbers_addresses_and_names_are_found_however_old
                words_are_looked_for_further_back_page_by_page
                a_search_keeps_to_its_view_and_teams
            }
            messages {
                a_message_is_kept_once
                its_bytes_come_back_whatever_they_are
                a_message_moves_only_from_where_it_is
                a_message_in_triage_becomes_a_complaint_once
                messages_are_listed_newest_first
                an_answer_finds_its_complaint
                our_message_ids_cant_be_taken_by_others
                the_same_message_at_once_is_kept_once
            }
            outbox {
                a_letter_goes_its_way
                a_letter_waits_for_its_time
                a_letter_is_taken_once
                a_letter_comes_back_and_waits
                letters_put_off_by_a_clock_that_was_ahead_are_recalled
                a_letter_that_was_sent_stays_so
                what_was_being_sent_is_found_after_a_restart
                what_a_living_node_sends_is_not_stuck
                letters_are_listed_newest_first
                receipts_to_an_address_are_counted
            }
            nodes {
                a_turn_is_taken_by_one
                turns_on_other_things_dont_wait
                news_reach_whoever_watches
                what_is_due_is_given_out_and_looked_at
                two_nodes_never_take_the_same_letter
            }
            mailboxes {
                a_mailbox_is_read_on_from_where_it_was_left
                a_mailbox_is_read_by_one
                of_many_who_want_a_mailbox_one_has_it
                the_places_in_mailboxes_move_with_a_house
            }
            moving {
                a_complaint_moves_whole
                what_moved_goes_on
                brought_again_changes_nothing
                what_went_on_meanwhile_is_brought_up_to_date
                another_history_is_a_conflict_and_nothing_is_kept
                the_rest_moves
                the_audit_moves_in_order
                what_was_kept_since_is_listed
            }
            people {
                staff_are_kept_as_they_were_last_put
                a_session_begins_and_ends
                a_ticket_admits_once
                a_ticket_expires
                the_audit_is_read_newest_first
            }
            policies {
                a_policy_is_kept_as_it_was_installed
                a_version_never_gets_another_text
                of_all_policies_one_is_in_force
                who_follows_the_policies_notices_a_change
                of_two_texts_of_a_version_at_once_one_is_kept
            }
            lessons {
                a_lesson_is_kept_as_it_was_last_said
                a_lesson_that_is_taken_back_is_forgotten
                who_follows_the_lessons_notices_a_change
                lessons_move_with_a_house
            }
            help {
                an_article_has_versions
                readers_see_what_is_published
                of_two_editors_one_is_kept
                feedback_reaches_the_editor_once
                feedback_may_be_said_again
                a_setting_is_what_it_was_last_put_to
                a_store_answers
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! conformance_cases {
    ($ground:expr; $($part:ident { $($case:ident)* })*) => {
        $(mod $part {
            #[allow(unused_imports, reason = "the ground may be named by its path")]
            use super::*;
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $case() -> $crate::conformance::Outcome {
                    $crate::conformance::$part::$case(&$ground).await
                }
            )*
        })*
    };
}

#[cfg(test)]
mod tests {
    /// A case that isn't in the list above would never run.
    #[test]
    fn every_case_is_in_the_suite() {
        let list = include_str!("mod.rs");
        let parts = [
            include_str!("complaints.rs"),
            include_str!("help.rs"),
            include_str!("lessons.rs"),
            include_str!("mailboxes.rs"),
            include_str!("messages.rs"),
            include_str!("moving.rs"),
            include_str!("nodes.rs"),
            include_str!("numbers.rs"),
            include_str!("outbox.rs"),
            include_str!("people.rs"),
            include_str!("policies.rs"),
            include_str!("promises.rs"),
            include_str!("queue.rs"),
            include_str!("search.rs"),
            include_str!("together.rs"),
        ];
        let mut cases = 0;
        for line in parts.iter().flat_map(|part| part.lines()) {
            if let Some(rest) = line.strip_prefix("pub async fn ") {
                let name = rest.split('(').next().unwrap_or_default();
                assert!(list.lines().any(|l| l.trim() == name), "{name} isn't in the list of cases");
                cases += 1;
            }
        }
        assert!(cases > 50, "only {cases} cases were found");
    }
}
