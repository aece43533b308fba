// Runs the application, and looks at what Kotlin refused, and at what the page about Kotlin prints.

File source = new File(basedir, 'src/main/kotlin/com/example/signup/SignUp.kt')
File target = new File(basedir, 'target')
String path = "${target}/classes" + File.pathSeparator + new File(target, 'classpath').text.trim()
String java = System.getProperty('java.home') + '/bin/java'
List<String> command = [java, '-cp', path, 'com.example.signup.SignUpKt']
Process process = new ProcessBuilder(command).redirectErrorStream(true).start()
String output = process.inputStream.getText('UTF-8')
assert process.waitFor() == 0 : output
assert output.readLines() == [
  'Hello Ada, sent by nobody',
  '[plan, referrer]',
  'true',
  '[ada@example.com]',
  'there is no such customer, ours: true',
  'true',
  '4 requests',
] : output

// Each line that is marked, and no other.
File nulls = new File(basedir, 'src/nulls/kotlin/com/example/signup/Nulls.kt')
List<Integer> marked = nulls.readLines('UTF-8').findIndexValues { it.contains('// refused') }.collect { (it + 1) as int }
String log = new File(basedir, 'build.log').getText('UTF-8')
List<Integer> refused = (log =~ /Nulls\.kt:\[?\(?(\d+)/).collect { it[1] as int }.unique().sort()
assert refused == marked : "refused ${refused}, marked ${marked}"

// The page shows parts of what was compiled and run.
String code(String kotlin) {
  '\n' + kotlin.readLines()*.trim().findAll { it && !it.startsWith('import ') }.join('\n') + '\n'
}
List<String> blocks = (new File(root, 'docs/kotlin.md').getText('UTF-8') =~ /(?s)```kotlin\R(.*?)```/).collect { it[1] }
assert blocks.size() == 5
blocks.each { assert code(source.getText('UTF-8')).contains(code(it)) : it }
return true
