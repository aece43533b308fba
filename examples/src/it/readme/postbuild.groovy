// What comes along with one vendor's client, in which version and under which licence: these and no more.

import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

List<String> expected = [
  "com.fasterxml.jackson.core:jackson-annotations:${jacksonVersion.replaceFirst(/\.\d+$/, '')}",
  "com.fasterxml.jackson.core:jackson-core:${jacksonVersion}",
  "com.fasterxml.jackson.core:jackson-databind:${jacksonVersion}",
  "com.fasterxml.jackson.datatype:jackson-datatype-jdk8:${jacksonVersion}",
  "com.fasterxml.jackson.datatype:jackson-datatype-jsr310:${jacksonVersion}",
  "com.squareup.okhttp3:okhttp-jvm:${okhttpVersion}",
  "com.squareup.okio:okio-jvm:${okioVersion}",
  "dev.customersdk:sdk-core:${sdkVersion}",
  "dev.customersdk:sdk-kohort:${sdkVersion}",
  'org.jetbrains.kotlin:kotlin-stdlib:2.1.21',
  'org.jetbrains:annotations:13.0',
  "org.jspecify:jspecify:${jspecifyVersion}",
].collect { it + ' Apache-2.0' as String }

File pom(File repository, String group, String artifact, String version) {
  new File(repository, "${group.replace('.', '/')}/${artifact}/${version}/${artifact}-${version}.pom")
}

// As the artefact's own POM says, or the nearest parent of it that says anything.
String licence(File repository, File pom) {
  def project = new XmlSlurper().parse(pom)
  List<String> names = project.licenses.license.collect { it.name.text() }
  if (names) {
    return names.collect { it ==~ /(The )?Apache.*2\.0/ ? 'Apache-2.0' : it }.join(', ')
  }
  def parent = project.parent
  assert !parent.isEmpty() : "${pom} names no licence"
  licence(repository, this.pom(repository, parent.groupId.text(), parent.artifactId.text(), parent.version.text()))
}

List<String> found = new File(basedir, 'target/classpath').text.trim().split(File.pathSeparator).collect { jar ->
  File version = new File(jar).parentFile
  File artifact = version.parentFile
  File repository = localRepositoryPath
  String group = repository.toPath().relativize(artifact.parentFile.toPath()).join('.')
  "${group}:${artifact.name}:${version.name} ${licence(repository, pom(repository, group, artifact.name, version.name))}" as String
}.sort()
assert found == expected

// The bill of materials of a release says the same.
if (!sdkVersion.endsWith('-SNAPSHOT')) {
  List<String> listed = new JsonSlurper().parse(new File(root, 'sdk-kohort/target/bom.json')).components.collect {
    String licence = it.licenses.collect { each -> each.license.id }.join(', ')
    "${it.group}:${it.name}:${it.version} ${licence}" as String
  }.sort()
  assert listed == expected.findAll { !it.contains(':sdk-kohort:') }
}
return true
