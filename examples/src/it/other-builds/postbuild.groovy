// Runs each application on the class path that Maven made for it.

String run(String module, String main, List<String> options = ['-cp']) {
  File target = new File(basedir, "${module}/target")
  String path = "${target}/classes" + File.pathSeparator + new File(target, 'classpath').text.trim()
  String java = System.getProperty('java.home') + '/bin/java'
  List<String> command = [java, options[0], path] + options.drop(1) + main
  Process process = new ProcessBuilder(command).redirectErrorStream(true).start()
  String output = process.inputStream.getText('UTF-8')
  assert process.waitFor() == 0 : "${module}: ${output}"
  return output
}

String output = run('retrofit-first', 'consumer.SignUp')
assert output.contains('refused: OkHttp 3 is in use') : output
assert output.contains('okhttp-3.14.9.jar, okhttp-jvm-') : output
assert output.contains('com.squareup.okhttp3:okhttp-bom') : output
assert output.contains('0 requests') : output

output = run('retrofit-last', 'consumer.SignUp')
assert output.contains('WARNING: OkHttp 5') : output
assert output.contains(', okhttp-3.14.9.jar;') : output
assert output.contains('all went well') && output.contains('3 requests, of which the application heard 3') : output

output = run('okhttp4-first', 'consumer.SignUp')
assert output.contains('WARNING: OkHttp 4.12.0 is in use') : output
assert output.contains('okhttp-4.12.0.jar, okhttp-jvm-') : output
assert output.contains('all went well') && output.contains('3 requests, of which the application heard 3') : output

// This application pins the Okio of OkHttp 4, with which OkHttp 5 cannot open a connection.
output = run('okhttp4-last', 'consumer.SignUp')
assert output.contains('refused: OkHttp 5') : output
assert output.contains('Okio in a version that is too old for it') : output
assert output.contains('0 requests') : output

// An agent that traces a JVM for native images sets the property that those have, to another value.
output = run('okhttp4-last', 'consumer.SignUp', ['-cp', '-Dorg.graalvm.nativeimage.imagecode=agent'])
assert output.contains('refused: OkHttp 5') : output

['okhttp-bom', 'sdk-bom'].each { module ->
  output = run(module, 'consumer.SignUp')
  assert output.readLines() == ['all went well', '3 requests, of which the application heard 3'] : output
  // The first of the two has no classes any more; it only names the second.
  List<String> jars = new File(basedir, "${module}/target/classpath").text.trim().split(File.pathSeparator)
    .collect { new File(it).name }.findAll { it.startsWith('okhttp-') }.sort()
  assert jars == ["okhttp-${okhttpVersion}.jar", "okhttp-jvm-${okhttpVersion}.jar"]*.toString() : jars
}

output = run('module-path', 'com.example.modular/consumer.Modular', ['-p', '-m'])
assert output.readLines() == ['a module', 'ada@example.com', '2 requests'] : output

output = run('module-path', 'com.example.modular/consumer.Many', ['-p', '-m'])
assert output.readLines() == ['UNKNOWN', '20 calls, 20 customers', '3 rows'] : output
return true
