# Makes the guide the shell of the local user `kiosk` (Shell Launcher v2). Run as SYSTEM.
# Exit codes: kiosk/platform/exit_codes.py. Actions: 0 restart the shell, 1 restart the machine,
# 2 shut down, 3 do nothing.
$ErrorActionPreference = 'Stop'
$program = 'C:\Program Files\WAIC Kiosk\waic-kiosk.exe'
$user = New-Object System.Security.Principal.NTAccount('kiosk')
$sid = $user.Translate([System.Security.Principal.SecurityIdentifier]).Value

[Environment]::SetEnvironmentVariable('WAIC_KIOSK_SETTINGS', 'C:\ProgramData\WAIC Kiosk\kiosk.toml', 'Machine')

$launcher = [wmiclass]'\\localhost\root\standardcimv2\embedded:WESL_UserSetting'
$launcher.SetDefaultShell('explorer.exe', 0) | Out-Null
$codes = @(0, 2, 4, 64, 65, 70)
$actions = @(0, 1, 1, 3, 0, 0)
try { $launcher.RemoveCustomShell($sid) | Out-Null } catch { }
$launcher.SetCustomShell($sid, $program, $codes, $actions, 0) | Out-Null
$launcher.SetEnabled($true) | Out-Null
Write-Output "The guide is the shell of 'kiosk' from its next logon."
