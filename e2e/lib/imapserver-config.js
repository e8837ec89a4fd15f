// The configuration files of the test's own mailbox server (see imapserver.js). Debian 12 has Dovecot 2.3, Debian 13 has 2.4.

/** Its files: name → text. */
export function imapOnlyConf(server, password, version) {
  const older = /^2\.[0-3]\./.test(version);
  const { folder, port, tlsPort, capability, introspection } = server;
  const own = older ? dovecot23(server, password) : dovecot24(server, password);
  const conf = `${own}
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = yes
auth_mechanisms = ${introspection ? "xoauth2 plain" : "plain"}
first_valid_uid = 1
# Slower after a wrong password, for everybody at this address: the tests'.
auth_failure_delay = 0
mail_max_userip_connections = 100
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
protocol imap {
  ${capability ? `imap_capability = ${capability}` : ""}
  ${older ? "" : "mail_max_userip_connections = 100"}
}
`;
  return {
    "dovecot.conf": older ? conf : conf.replace(/^mail_max_userip_connections.*$/m, ""),
    ...(older && introspection ? { "oauth2.conf": oauth23(introspection) } : {}),
  };
}

function dovecot23({ folder, introspection }, password) {
  return `
disable_plaintext_auth = no
auth_username_format = %Lu
mail_location = maildir:${folder}/mailboxes/%d/%n
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
${introspection ? `passdb {\n  driver = oauth2\n  mechanisms = xoauth2\n  args = ${folder}/oauth2.conf\n}` : ""}
passdb {
  driver = static
  mechanisms = plain login
  args = password=${password}
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${folder}/mailboxes/%d/%n allow_all_users=yes
}`;
}

/** RFC 7662: the token is posted, and the answer says whose it is. */
function oauth23(introspection) {
  return `
introspection_mode = post
introspection_url = ${introspection}
username_attribute = username
active_attribute = active
active_value = true
`;
}

function dovecot24({ folder, introspection }, password) {
  const home = `${folder}/mailboxes/%{user | domain}/%{user | username}`;
  const oauth = `
oauth2 {
  introspection_mode = post
  introspection_url = ${introspection}
  username_attribute = username
  active_attribute = active
  active_value = true
}
passdb oauth2 {
  mechanisms_filter = xoauth2
}`;
  return `
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
auth_allow_cleartext = yes
auth_username_format = %{user | lower}
mail_driver = maildir
mail_path = ${home}
ssl_server_cert_file = ${folder}/cert.pem
ssl_server_key_file = ${folder}/key.pem
${introspection ? oauth : ""}
passdb static {
  mechanisms_filter = plain login
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
