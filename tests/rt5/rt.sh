#!/bin/sh
# Request Tracker 5 (Debian's own package) on loopback: a real helpdesk for tests, with CKEditor 4 in an iframe and,
# for a second agent, a plain textarea under an Italian interface.
#
#   rt.sh install | start | stop | reset | purge      as root on Debian 12
#
# RT_PORT (8091) is fixed at install; RT_RUN (rt5-run in the temporary folder) holds pid, log, outgoing mail and the
# snapshot that `reset` goes back to. Nothing is mailed: RT writes its mail to a file.
set -e
KIT="$(cd "$(dirname "$0")" && pwd)"
PORT="${RT_PORT:-8091}"
RUN="${RT_RUN:-${TMPDIR:-/tmp}/rt5-run}"
DB=/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb
umask 022

as_www() { setpriv --reuid=www-data --regid=www-data --init-groups env HOME="$RUN" RT_KIT="$RUN/kit" "$@"; }
answers() { curl -fsS -o /dev/null "http://127.0.0.1:$PORT/" 2>/dev/null; }

start() {
  if [ -f "$RUN/pid" ] && kill -0 "$(cat "$RUN/pid")" 2>/dev/null && answers; then echo "RT already runs on http://127.0.0.1:$PORT/"; return; fi
  setsid setpriv --reuid=www-data --regid=www-data --init-groups env HOME="$RUN" \
    /usr/share/request-tracker5/libexec/rt-server --server Starlet --host 127.0.0.1 --port "$PORT" --max-workers 3 \
    </dev/null >>"$RUN/log" 2>&1 &
  echo $! > "$RUN/pid"
  i=0
  until answers; do
    i=$((i + 1))
    [ $i -gt 120 ] && { echo "RT did not start; the end of $RUN/log:" >&2; tail -20 "$RUN/log" >&2; return 1; }
    sleep 0.25
  done
  echo "RT on http://127.0.0.1:$PORT/ (agent or agentplain / agentpass123)"
}

# The server is a process group of its own (setsid), so its workers end with it.
stop() {
  [ -f "$RUN/pid" ] || return 0
  leader=$(cat "$RUN/pid")
  kill -TERM -- "-$leader" 2>/dev/null || true
  i=0
  while kill -0 "$leader" 2>/dev/null; do
    i=$((i + 1))
    [ $i -gt 60 ] && { kill -KILL -- "-$leader" 2>/dev/null || true; break; }
    sleep 0.25
  done
  rm -f "$RUN/pid"
}

install() {
  mkdir -p "$RUN/kit"
  cp "$KIT"/seed.pl "$KIT"/message-* "$KIT"/thread.json "$RUN/kit/"
  chown -R www-data:www-data "$RUN"
  chmod 755 "$RUN"
  printf 'request-tracker5 request-tracker5/%s\n' \
    'rtname string helpdesk.local' 'organization string helpdesk.local' \
    'correspondaddress string support@helpdesk.local' 'commentaddress string support-comment@helpdesk.local' \
    "webbaseurl string http://127.0.0.1:$PORT" 'handle-siteconfig-permissions boolean true' \
    'initial-root-password password rootpass123' 'dbconfig-install boolean true' \
    'database-type select sqlite3' 'install-cronjobs boolean false' | debconf-set-selections
  # Packages must not start daemons of their own while we install; containers have such a policy already.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e $policy ]; then printf '#!/bin/sh\nexit 101\n' > $policy; chmod +x $policy; trap "rm -f $policy" EXIT; fi
  apt-get -o DPkg::Lock::Timeout=300 update -qq
  # msmtp-mta satisfies the dependency on a mailer and, unconfigured, can send nothing; MailCommand below is 'mbox' anyway.
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends \
    msmtp-mta request-tracker5 rt5-db-sqlite rt5-standalone dbconfig-common dbconfig-sqlite3 sqlite3 curl \
    >"$RUN/apt.log" 2>&1 || { tail -20 "$RUN/apt.log" >&2; exit 1; }
  chmod 644 /etc/request-tracker5/RT_SiteConfig.pm # root only after the install, and RT runs as www-data
  cat > /etc/request-tracker5/RT_SiteConfig.d/99-local.pm <<X
Set(\$WebPath, ""); Set(\$WebDomain, "127.0.0.1"); Set(\$WebPort, $PORT); Set(\$WebBaseURL, "http://127.0.0.1:$PORT");
Set(\$MailCommand, "mbox"); Set(\$SetOutgoingMailFrom, 0); Set(\$LogToSyslog, undef); Set(\$LogToSTDERR, "warning");
Set(%GnuPG, Enable => 0); Set(%SMIME, Enable => 0);
1;
X
  start
  as_www perl "$RUN/kit/seed.pl" >"$RUN/seed.log" 2>&1 || { echo "RT's tickets could not be written:" >&2; tail -20 "$RUN/seed.log" >&2; exit 1; }
  # The first snapshot stays: a second install must not keep what tests have sent meanwhile.
  [ -f "$RUN/seeded.db" ] || sqlite3 "$DB" ".backup $RUN/seeded.db"
}

reset() {
  stop
  cp "$RUN/seeded.db" "$DB"
  rm -f "$DB"-*
  chown root:www-data "$DB"
  chmod 660 "$DB"
  start
}

purge() {
  stop
  printf 'request-tracker5 request-tracker5/%s\n' 'dbconfig-remove boolean true' 'purge boolean true' | debconf-set-selections
  DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq request-tracker5 'rt5-*' >/dev/null
  rm -rf "$RUN" /etc/request-tracker5 /var/lib/dbconfig-common/sqlite3/request-tracker5 /var/cache/request-tracker5
}

case "$1" in
  install | start | stop | reset | purge) "$1" ;;
  *) sed -n '2,8p' "$0"; exit 2 ;;
esac
