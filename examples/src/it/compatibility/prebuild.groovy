// Makes a module of each set of versions that the page names: those of every build, or all of them.

Map<String, String> pins = [
  'Jackson 2': 'com.fasterxml.jackson:jackson-bom',
  'OkHttp': 'com.squareup.okhttp3:okhttp-jvm',
  'Okio': 'com.squareup.okio:okio-jvm',
  'Kotlin standard library': 'org.jetbrains.kotlin:kotlin-stdlib',
  'JUnit': 'org.junit:junit-bom',
  'Pins of Spring Boot': 'org.springframework.boot:spring-boot-dependencies',
]
Map<String, String> jars = [
  'Jackson 2': 'jackson-databind',
  'OkHttp': 'okhttp-jvm',
  'Okio': 'okio-jvm',
  'Kotlin standard library': 'kotlin-stdlib',
  'JUnit': 'junit-jupiter-api',
]
List<List<String>> rows = new File(root, 'docs/compatibility.md').readLines('UTF-8')
    .findAll { it.startsWith('|') }.collect { it.split(/\|/).drop(1)*.trim() }
List<String> versions(String cell) { cell.split(', ').findAll { it ==~ /\d.*/ } }

Map<String, List<String>> always = [:]
Map<String, List<String>> matrix = [:]
rows.findAll { pins.containsKey(it[0]) }.each {
  always[it[0]] = versions(it[2])
  matrix[it[0]] = versions(it[2]) + versions(it[3])
}
assert matrix.keySet() == pins.keySet() : matrix

// What is promised is what was tried: the range goes from the first to the last minor version.
rows.findAll { pins.containsKey(it[0]) }.each { row ->
  List<List<Integer>> minors = matrix[row[0]].collect { it.tokenize('.').take(2)*.toInteger() }
  List<Integer> first = minors.min { it[0] * 1000 + it[1] }
  List<Integer> last = minors.max { it[0] * 1000 + it[1] }
  assert row[1] == "${first.join('.')} to ${last.join('.')}" : row
  minors.groupBy { it[0] }.each { major, some ->
    List<Integer> tried = some*.get(1).unique().sort()
    assert tried == (tried.first()..tried.last()) : "${row[0]} ${major}: ${tried}"
  }
}

// The page has to go along when the SDK takes another version.
['Jackson 2': jacksonVersion, 'OkHttp': okhttpVersion, 'Okio': okioVersion, 'JUnit': junitVersion].each { library, own ->
  assert own in matrix[library] : "the page does not name ${library} ${own}, with which the SDK is built"
}
List<String> starter = rows.find { it[0] == '`sdk-spring-boot`' }
String starterPom = new File(root, 'integrations/spring-boot/pom.xml').getText('UTF-8')
assert versions(starter[2]) == (starterPom =~ /<spring-boot4?\.version>(.*)</).collect { it[1] }
assert starter[1] == versions(starter[2]).collect { it.tokenize('.').take(2).join('.') }.join(' and ')

Map<String, String> floors = always.findAll { jars.containsKey(it.key) }.collectEntries { [it.key, it.value.first()] }
Map<String, String> ceilings = always.findAll { jars.containsKey(it.key) }.collectEntries { [it.key, it.value.last()] }

// What is pinned, by the name of the module.
Map<String, Map<String, String>> stacks = [
  'floors': floors,
  'ceilings': ceilings,
  'old-kotlin': ceilings + floors.subMap('Kotlin standard library'),
  'old-okhttp': ceilings + floors.subMap('OkHttp', 'Okio'),
]
if (compatibility == 'all') {
  matrix.each { library, all ->
    all.each { stacks["${library.toLowerCase().replace(' ', '-')}-${it}" as String] = [(library): it] }
  }
}

String dependency(String coordinates, String version) {
  def (group, artifact) = coordinates.split(':')
  boolean bom = artifact.endsWith('-bom') || artifact.endsWith('-dependencies')
  "<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>" +
      (bom ? '<type>pom</type><scope>import</scope></dependency>' : '</dependency>')
}

stacks.each { name, pinned ->
  File module = new File(basedir, name)
  module.mkdirs()
  // Spring Boot brings a JUnit of its own; the others are told of one.
  String own = pinned.keySet().any { it in ['JUnit', 'Pins of Spring Boot'] } ? '' : dependency(pins['JUnit'], '${junit.version}')
  new File(module, 'pom.xml').setText("""\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>com.example</groupId><artifactId>compatibility</artifactId><version>1</version></parent>
  <artifactId>${name}</artifactId>
  <dependencyManagement>
    <dependencies>
      ${pinned.collect { dependency(pins[it.key], it.value) }.join('\n      ')}
      ${own}
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId></dependency>
    <dependency><groupId>org.junit.platform</groupId><artifactId>junit-platform-launcher</artifactId></dependency>
  </dependencies>
</project>
""", 'UTF-8')
  Map<String, String> shown = pinned
  if (pinned.containsKey('Pins of Spring Boot')) {
    String boot = "Spring Boot ${pinned['Pins of Spring Boot']}"
    List<String> row = rows.find { it[0] == boot }
    assert row : "the page does not say what ${boot} pins"
    shown = ['Jackson 2': row[1], 'Kotlin standard library': row[2], 'JUnit': row[3], 'OkHttp': okhttpVersion, 'Okio': okioVersion]
  }
  new File(module, 'jars').setText(shown.collect { "${jars[it.key]}-${it.value}.jar" }.join('\n'), 'UTF-8')
}
File pom = new File(basedir, 'pom.xml')
String modules = stacks.keySet().collect { "<module>${it}</module>" }.join('\n    ')
pom.setText(pom.getText('UTF-8').replace('<!-- those of the page -->', modules), 'UTF-8')
return true
