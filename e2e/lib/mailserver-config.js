// The configuration files of the test's own mail server (see mailserver.js).

/** Dovecot: takes letters by LMTP, gives them out by IMAP; anybody has a mailbox. Debian 12 has 2.3, Debian 13 has 2.4. */
export function dovecotConf({ folder, imapPort, lmtpPort }, password, version) {
  const own = /^2\.[0-3]\./.test(version) ? dovecot23(folder, password) : dovecot24(folder, password);
  return `${own}
base_dir = ${folder}/dovecot/run
state_dir = ${folder}/dovecot/state
log_path = ${folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
auth_mechanisms = plain
recipient_delimiter = +
first_valid_uid = 1
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${lmtpPort}
  }
}
protocol lmtp {
  postmaster_address = postmaster@example.com
}
`;
}

function dovecot23(folder, password) {
  return `
disable_plaintext_auth = no
auth_username_format = %Lu
mail_location = maildir:${folder}/mailboxes/%d/%n
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${folder}/mailboxes/%d/%n allow_all_users=yes
}`;
}

function dovecot24(folder, password) {
  const home = `${folder}/mailboxes/%{user | domain}/%{user | username}`;
  return `
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
auth_allow_cleartext = yes
auth_username_format = %{user | lower}
mail_driver = maildir
mail_path = ${home}
passdb static {
  password = ${password}
}
userdb static {
  fields {
    uid = mail
    gid = mail
    home = ${home}
  }
  allow_all_users = yes
}`;
}

/** Postfix: mail for customers to Dovecot, for the office to Redress, for anybody else nowhere. */
export function mainCf({ folder, lmtpPort, officeDomain }, customerDomains, bouncing) {
  return `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/state
maillog_file = ${folder}/postfix.log
maillog_file_prefixes = ${folder}
syslog_name = redress-e2e
myhostname = mx.${officeDomain}
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtpd_relay_restrictions = permit_mynetworks, reject
alias_maps =
alias_database =
local_recipient_maps =
biff = no
smtputf8_enable = yes
recipient_delimiter = +
# Letters to customers: into Dovecot's mailboxes.
virtual_mailbox_domains = ${customerDomains.join(", ")}
virtual_transport = lmtp:inet:127.0.0.1:${lmtpPort}
# Mail to the office: to Redress, as the transport map says.
relay_domains = ${officeDomain}
transport_maps = texthash:${folder}/postfix/transport
# Nothing leaves this machine: an address elsewhere is refused at once ...
default_transport = error:5.1.2 only the domains of the test exist here
# ... and this one is taken, and comes back as a bounce.
virtual_alias_maps = inline:{ { ${bouncing} = nobody@nowhere.example } }
disable_dns_lookups = yes
# What failed is tried again at once rather than after minutes.
queue_run_delay = 2s
minimal_backoff_time = 1s
maximal_backoff_time = 3s
`;
}

/** Postfix' services: only those that this needs, none in a chroot. */
export function masterCf({ smtpPort }) {
  return [
    // name type private unprivileged chroot wakeup maxproc command
    `127.0.0.1:${smtpPort} inet n - n - - smtpd`,
    `pickup unix n - n 60 1 pickup`,
    `cleanup unix n - n - 0 cleanup`,
    `qmgr unix n - n 300 1 qmgr`,
    `rewrite unix - - n - - trivial-rewrite`,
    `bounce unix - - n - 0 bounce`,
    `defer unix - - n - 0 bounce`,
    `trace unix - - n - 0 bounce`,
    `verify unix - - n - 1 verify`,
    `flush unix n - n 1000? 0 flush`,
    `proxymap unix - - n - - proxymap`,
    `smtp unix - - n - - smtp`,
    `lmtp unix - - n - - lmtp`,
    `error unix - - n - - error`,
    `retry unix - - n - - error`,
    `anvil unix - - n - 1 anvil`,
    `scache unix - - n - 1 scache`,
    `postlog unix-dgram n - n - 1 postlogd`,
    "",
  ].join("\n");
}
