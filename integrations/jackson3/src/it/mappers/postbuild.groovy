// Runs each application with what Maven gave it.

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

String ada = '{"id":"cus_1","metadata":{"limit":1E+400,"tag":null}}'
List<String> survived = [
  '{"number":1,"buyer":' + ada + ',"guests":[' + ada + ']}',
  'the same again: true',
]

String output = run('class-path', 'consumer.Shop')
assert output.readLines() == survived : output

output = run('module-path', 'com.example.shop/consumer.ModularShop', ['-p', '-m'])
assert output.readLines() == survived : output

output = run('without', 'consumer.Shop')
assert output.readLines().size() == 1 : output
assert output.startsWith('refused: Jackson 3 would lose data of this model: add the artefact sdk-jackson3') : output
assert !output.contains('cus_1') : output
return true
