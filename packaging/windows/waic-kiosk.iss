; Inno Setup 6 script. iscc /DVersion=0.1.0 waic-kiosk.iss, after PyInstaller. See README.md.
#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 waic-kiosk.iss
#endif

[Setup]
AppId={{6C1E8A52-6D2B-4F0C-9B53-57A4943F1A70}
AppName=WAIC Kiosk
AppVersion={#Version}
AppPublisher=The WAIC kiosk authors
DefaultDirName={autopf}\WAIC Kiosk
DisableProgramGroupPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\build\package
OutputBaseFilename=waic-kiosk-{#Version}
Compression=lzma2/max
SolidCompression=yes
CloseApplications=force
RestartApplications=no
UninstallDisplayIcon={app}\waic-kiosk.exe

[Files]
Source: "..\..\build\package\dist\waic-kiosk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\THIRD-PARTY.md"; DestDir: "{app}"
Source: "kiosk.toml"; DestDir: "{commonappdata}\WAIC Kiosk"; Flags: onlyifdoesntexist uninsneveruninstall

[Dirs]
Name: "{commonappdata}\WAIC Kiosk\content"; Permissions: admins-full users-readexec; Flags: uninsneveruninstall
Name: "{commonappdata}\WAIC Kiosk\state"; Permissions: admins-full users-modify; Flags: uninsneveruninstall

[Icons]
Name: "{autoprograms}\WAIC Kiosk"; Filename: "{app}\waic-kiosk.exe"; Parameters: "--windowed"
