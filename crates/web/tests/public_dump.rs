mod public_house;
use complaint::Command;
use public_house::*;

#[tokio::test]
async fn dump() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let c = town.complaint(GERMAN_SUBJECT, GERMAN).await;
    let path = town.house.follow_path(&c);
    let mut n = 0;
    let save = |name: &str, page: Page| {
        let text = page.text();
        let at = text.find("/assets/").unwrap_or(0);
        let v = text[at + 8..].split('/').next().unwrap_or("").to_owned();
        std::fs::create_dir_all("/tmp/pub").ok();
        std::fs::write(format!("/tmp/pub/{name}.html"), text.replace(&format!("/assets/{v}/"), "/work/main/crates/web/assets/")).ok();
    };
    save("status-de", town.get(&path).await);
    town.does(&c.reference, Command::Reply { letter: draft("Frage", "Guten Tag Frau Example,\n\nwelches Modell haben Sie?\n\nMit freundlichen Grüßen") }).await;
    town.upload(&format!("{path}/add"), &[("text", "Ein HX-5000.\nSeriennummer im Bild.")], &[("typenschild.jpg", "image/jpeg", b"x")]).await;
    save("added-de", town.get(&format!("{path}/added")).await);
    town.clock.set(at("2027-01-20T08:00:00Z"));
    save("late-en", town.get(&format!("{path}?lang=en")).await);
    town.decided(&c.reference, "Das Gerät war defekt.\n\nWir reparieren es.").await;
    save("decided-ro", town.get(&format!("{path}?lang=ro")).await);
    save("escalate-pl", town.post(&format!("{path}/escalate?lang=pl"), &[("reason", "")]).await);
    save("add-fr", town.upload(&format!("{path}/add?lang=fr"), &[("text", "Mon texte")], &[("vide.txt", "text/plain", b"")]).await);
    save("satisfied-it", town.get(&format!("{path}/satisfied?lang=it")).await);
    town.post(&format!("{path}/escalate"), &[("reason", "Nein")]).await;
    save("escalated-done-es", town.get(&format!("{path}/escalate/done?lang=es")).await);
    save("escalated-nl", town.get(&format!("{path}?lang=nl")).await);
    save("broken-de", town.get_in("/c/x", "de").await);
    save("help-de", town.get("/help/de").await);
    save("complain-pl", town.get("/help/pl/complain").await);
    save("article-ro", town.get("/help/ro/complaints-policy").await);
    save("unhelpful-en", town.post("/help/en/complaints-policy/unhelpful", &[("text", "")]).await);
    save("thanks-fr", town.get("/help/fr/complaints-policy/thanks").await);
    n += 1;
    let _ = n;
}
