# Finds a JDK for the scripts that source this file.

# The major version of a Java; 0 where it does not run or lacks a compiler.
version() {
  [[ -x $1/bin/java && -x $1/bin/javac ]] || { echo 0; return; }
  local text
  text=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1)
  echo "${text:-0}"
}

# The first JDK of 21 or newer, in this order: JAVA_HOME, the path, the usual folders from 25 down.
find_java() {
  local candidates=() home best='' best_version=0 found
  [[ -n ${JAVA_HOME:-} ]] && candidates+=("$JAVA_HOME")
  if command -v java > /dev/null; then
    home=$(readlink -f "$(command -v java)" 2> /dev/null || command -v java)
    candidates+=("${home%/bin/java}")
  fi
  for home in "${candidates[@]}"; do
    found=$(version "$home")
    if ((found >= 25)); then echo "$home"; return; fi
    if ((found >= 21 && best_version == 0)); then best=$home; best_version=$found; fi
  done
  for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/jdk* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [[ -d $home ]] || continue
    found=$(version "$home")
    if ((found >= 25)); then echo "$home"; return; fi
    if ((found >= 21 && found > best_version)); then best=$home; best_version=$found; fi
  done
  echo "$best"
}
