// What Surefire has reported of each project: who ran, and that the one test failed as it should.

import groovy.xml.XmlSlurper

String expected = 'the vendor does not document what was sent:\n' +
    '  GET /customers: query parameter limit (documented: expand, orderBy, search, skip, take)'

['class-path', 'module-path'].each { kind ->
  ['5.10', '5.12', '6'].each { junit ->
    File reports = new File(basedir, "${kind}-${junit}/target/surefire-reports")
    def suites = reports.listFiles().findAll { it.name.endsWith('.xml') }.collect { new XmlSlurper().parse(it) }
    def cases = suites.collectMany { it.testcase.list() }
    def failed = cases.findAll { it.failure.size() + it.error.size() > 0 }

    assert cases.size() == 10 : "${reports}: ${cases.collect { it.@name.text() }}"
    assert cases.every { it.skipped.size() == 0 } : reports
    assert failed.collect { it.@name.text() } == ['failsOnPurpose'] : "${reports}: ${failed.collect { it.@name.text() }}"
    assert failed[0].failure.@message.text().normalize() == expected : failed[0].failure.@message.text()
  }
}
return true
