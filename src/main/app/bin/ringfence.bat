@echo off
rem Starts Ringfence with the first Java of version 25 or later that is found.
setlocal enabledelayedexpansion
set "APP=%~dp0.."
set "FOUND="
call :try "%RINGFENCE_JAVA_HOME%"
call :try "%APP%\runtime"
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%USERPROFILE%\.jdks\*") do call :try "%%~J"
if not defined FOUND (
  echo Ringfence needs Java 25 or later, and none was found. Install one, or set RINGFENCE_JAVA_HOME to where it is. 1>&2
  exit /b 3
)
rem A cache made at packaging for this Java; one that does not fit is passed over in silence.
set "AOT="
if exist "%APP%\lib\ringfence.aot" set AOT="-XX:AOTCache=%APP%\lib\ringfence.aot" -Xlog:disable
"%FOUND%\bin\java.exe" %AOT% "@%APP%\lib\java.options" -cp "%APP%\lib\*" org.ringfence.launch.Main %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=.+-" %%M in ("%%~V") do if %%M GEQ 25 set "FOUND=%~1"
)
exit /b
