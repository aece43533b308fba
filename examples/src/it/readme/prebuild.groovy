// Completes the project with the first Java block of the README and what it says under Install.

String text = new File(root, 'README.md').getText('UTF-8')

List<String> blocks(String text, String language) {
  (text =~ /(?s)```${language}\R(.*?)```/).collect { it[1] }
}

String install = blocks(text, 'xml').find { it.contains('<dependencyManagement>') }
assert install : 'README.md has no ```xml block with <dependencyManagement>'
String release = sdkVersion - '-SNAPSHOT'
String printed = [release, release + '-SNAPSHOT'].find { install.contains("<version>${it}</version>") }
assert printed : "README.md names neither ${release} nor its snapshot"
assert blocks(text, 'kotlin').any { it.contains("platform(\"dev.customersdk:sdk-bom:${printed}\")") }
String java = blocks(text, 'java').find()
assert java : 'README.md has no ```java block'

File pom = new File(basedir, 'pom.xml')
String here = install.replace(">${printed}<", ">${sdkVersion}<")
pom.setText(pom.getText('UTF-8').replace('<!-- what the README says under Install -->', here), 'UTF-8')

// A whole class is taken as it stands; statements get a method around them.
def named = (java =~ /(?m)^(?:public |final )*(?:class|record|interface) (\w+)/)
String name = named ? named[0][1] : 'Readme'
if (!named) {
  def (imports, statements) = java.readLines().split { it.startsWith('import ') }
  java = (imports + 'final class Readme {' + '  static void run() throws Exception {' + statements + '  }' + '}').join('\n')
}
String home = (java =~ /(?m)^package ([\w.]+);/).collect { it[1].replace('.', '/') }.find() ?: ''
File source = new File(basedir, "src/main/java/${home}/${name}.java")
source.parentFile.mkdirs()
source.setText(java, 'UTF-8')
return true
