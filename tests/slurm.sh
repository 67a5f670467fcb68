#!/usr/bin/env bash
# Starts a Slurm of one machine (this one, as root, without systemd), runs the test that sends a job array to it, and stops it again.
# Needs Debian's slurm-wlm and munge. A cluster that already runs here is used as it is.
set -euo pipefail
cd "$(dirname "$0")/.."
test_it() { dotnet test --project tests/Simulatie.Specs -- --filter-class "*SlurmSpecs"; }

if command -v sinfo > /dev/null && timeout 10 sinfo > /dev/null 2>&1; then
    test_it
    exit
fi
for program in slurmctld slurmd munged; do
    PATH=$PATH:/usr/sbin command -v $program > /dev/null || { echo "found no $program, expected the packages slurm-wlm and munge" >&2; exit 2; }
done
export PATH=$PATH:/usr/sbin
work=$(mktemp -d) host=$(hostname -s)
chmod 755 "$work"
export SLURM_CONF=$work/slurm.conf
mkdir -p "$work/state" "$work/spool" /run/munge
chown munge:munge /run/munge /var/log/munge /var/lib/munge /etc/munge /etc/munge/munge.key
chmod 755 /run/munge
cat > "$SLURM_CONF" << CONF
ClusterName=simulatie
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
JobCompType=jobcomp/none
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=$(free -m | awk '/^Mem/{print int($2 * 0.8)}') State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=01:00:00 State=UP
CONF

stop() {
    scontrol shutdown || true
    runuser -u munge -- munged --stop || true
    rm -rf "$work"
}
trap stop EXIT
runuser -u munge -- munged
slurmctld
slurmd
for _ in $(seq 20); do sinfo --noheader --states=idle 2> /dev/null | grep -q idle && break; sleep 0.5; done
sinfo
test_it
