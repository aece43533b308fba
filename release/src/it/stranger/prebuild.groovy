// Completes the project with what the README says under Install, released, and the emulators.

String text = new File(root, 'README.md').getText('UTF-8')
String install = (text =~ /(?s)```xml\R(<dependencyManagement>.*?)```/)[0][1]
    .replace("<version>${sdkVersion}-SNAPSHOT<", "<version>${sdkVersion}<")
String emulators = '<dependency><groupId>dev.customersdk</groupId><artifactId>sdk-testkit</artifactId></dependency>'

File pom = new File(basedir, 'pom.xml')
String here = install.replaceFirst('(?s)(.*)</dependencies>', "\$1${emulators}</dependencies>")
pom.setText(pom.getText('UTF-8').replace('<!-- what the README says under Install -->', here), 'UTF-8')
return true
