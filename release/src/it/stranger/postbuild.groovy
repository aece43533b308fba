// The first call, in no more than fifteen lines, with the SDK out of the staged folder alone.

File source = new File(basedir, 'src/main/java/com/example/FirstCall.java')
assert source.readLines().size() <= 15

File target = new File(basedir, 'target')
String path = "${target}/classes" + File.pathSeparator + new File(target, 'classpath').text.trim()
String java = System.getProperty('java.home') + '/bin/java'
Process process =
  new ProcessBuilder(java, '-cp', path, 'com.example.FirstCall').redirectErrorStream(true).start()
String output = process.inputStream.getText('UTF-8')
assert process.waitFor() == 0 : output
assert output.readLines() == ['ada@example.com'] : output

List<File> from = []
new File(localRepositoryPath, 'dev/customersdk').eachFileRecurse {
  if (it.name == '_remote.repositories') {
    from << it
  }
}
assert from.size() >= 4
assert from.every { file -> file.readLines().findAll { !it.startsWith('#') }.every { it.endsWith('>staged=') } }
return true
