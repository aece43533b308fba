import java.util.concurrent.TimeUnit

// Runs the application once for each set of versions, with what Maven gave it.

String run(File module) {
  String path = new File(module, 'target/classpath').text.trim()
  List<String> names = path.split(File.pathSeparator).collect { new File(it).name }
  List<String> missing = new File(module, 'jars').readLines('UTF-8') - names
  if (missing) {
    return "no ${missing} among ${names}"
  }
  String java = System.getProperty('java.home') + '/bin/java'
  String classes = "${module}/target/classes" + File.pathSeparator + path
  File file = new File(module, 'target/output')
  Process process = new ProcessBuilder(java, '-XX:TieredStopAtLevel=1', '-cp', classes, 'com.example.compatibility.Stack').redirectErrorStream(true).redirectOutput(file).start()
  if (!process.waitFor(120, TimeUnit.SECONDS)) {
    process.destroyForcibly().waitFor()
    return "not at its end after 120 seconds: ${file.getText('UTF-8')}"
  }
  String output = file.getText('UTF-8').trim()
  return process.exitValue() == 0 && output == '13 passed, 0 still open' ? 'passed' : output
}

Map<String, String> results = basedir.listFiles().findAll { new File(it, 'jars').exists() }.sort { it.name }
    .collectEntries { [it.name, run(it)] }
new File(basedir, 'results').setText(results.collect { "${it.key}: ${it.value}" }.join('\n'), 'UTF-8')
Map<String, String> failed = results.findAll { it.value != 'passed' }
assert failed.isEmpty()
return true
