package dev.customersdk.testkit;

class GenericOperationsTest extends ScriptContract {

  private static final String SHIPPING =
      """
      {'address':{'line1':'10380 Bren Rd W','line2':'Suite 4','city':'Minnetonka',\
      'postalCode':'55129','state':'MN','country':'US'},'name':'John Doe',\
      'phone':'952-555-0123','email':'john.doe@example.com','organization':'Acme Inc',\
      'additionalAddressInfo':{'neighborhood':'Centro','division':'営業部',\
      'phoneticName':'ヤマダ タロ'}}""";

  private static final String SCRIPTS =
      """
      # create of nothing returns what is set anyway
      POST /customers {} -> 201 {'id':'«(?<id>[0-9]{10})»','createdTime':'2021-07-22T00:00:00Z',\
      'requestToBeForgotten':false,'enabled':true,'liveMode':false,\
      'updatedTime':'2021-07-22T00:00:00Z'}
      STORED $id -> $body

      # create takes the documented example and returns the documented order
      POST /customers {'enabled':true,'type':'business','locale':'en_US',\
      'metadata':{'coupon':'iOS','tier':2,'newsletter':false},\
      'taxCertificate':{'companyName':'Acme Inc','taxAuthority':'MN',\
      'startDate':'2021-04-07T13:47:13Z','endDate':'2025-04-07T01:00:00+02:00',\
      'fileId':'9d149880-7306-49da-b37b-8440649ae9c2'},\
      'shipping':SHIPPING,'email':'john.doe@example.com','id':'5823594808'} -> \
      201 {'id':'5823594808','createdTime':'2021-07-22T00:00:00Z','email':'john.doe@example.com',\
      'shipping':SHIPPING,'taxCertificates':[{'companyName':'Acme Inc','taxAuthority':'MN',\
      'startDate':'2021-04-07T00:00:00Z','endDate':'2025-04-06T00:00:00Z',\
      'fileId':'9d149880-7306-49da-b37b-8440649ae9c2'}],'requestToBeForgotten':false,\
      'type':'business','metadata':{'coupon':'iOS','tier':2,'newsletter':false},\
      'locale':'en_US','enabled':true,'liveMode':false,'updatedTime':'2021-07-22T00:00:00Z'}
      STORED 5823594808 -> $body

      # several customers may share an address but no id
      POST /customers {'id':'ada/1','email':'Ada@example.com'} -> 201 …
      POST /customers {'email':'Ada@example.com'} -> 201 …
      POST /customers {'id':'ada/1','email':'Ada@example.com'} -> \
      409 {'type':'conflict','errors':[{'code':'already_exists',…}]}
      COUNT -> 2

      # get returns the bare customer under its encoded id
      ADD {'id':'ada/1','email':'Ada@example.com'}
      GET /customers/ada%2F1 -> 200 {…'email':'Ada@example.com',…}
      STORED ada/1 -> $body

      # a customer may be null in enabled, which the specification marks as nullable only there
      ADD {'enabled':null}
      GET /customers/$id -> 200 {…'enabled':null,'liveMode':false,…}
      GET /customers -> 200 {'hasMore':false,'data':[{…'enabled':null,…}]}
      POST /customers {'enabled':null} -> 400 {…'code':'invalid_boolean','parameter':'enabled',…}
      POST /customers/$id {'enabled':null} -> 400 …
      POST /customers/$id {'locale':'de_DE'} -> 200 {…'enabled':null,…}
      POST /customers/$id {'enabled':false} -> 200 {…'enabled':false,…}

      # an update sets what it names and leaves the rest
      ADD {'id':'1','email':'ada@example.com','type':'business','shipping':{'name':'Ada',\
      'address':{'country':'GB','city':null}}}
      WAIT PT61.5S
      POST /customers/1 {'requestToBeForgotten':true,'enabled':false,'locale':'de_DE',\
      'shipping':{'phone':'1','organization':null,'additionalAddressInfo':{}}} -> 200 {'id':'1',\
      'createdTime':'2021-07-22T00:00:00Z','email':'ada@example.com','shipping':{'phone':'1'},\
      'requestToBeForgotten':true,'type':'business','locale':'de_DE','enabled':false,\
      'liveMode':false,'updatedTime':'2021-07-22T00:01:01Z'}
      GET /customers/1 -> 200 $body

      # an update adds a certificate
      ADD {'taxCertificate':{'companyName':'Acme','taxAuthority':'MN','fileId':'f',\
      'startDate':'2021-04-07T13:47:13.5Z','endDate':'2025-04-07T00:00:00Z'}}
      POST /customers/$id {'taxCertificate':{'companyName':'Acme','taxAuthority':'CA',\
      'fileId':'f','startDate':'2021-04-07T13:47:13.5Z','endDate':'2025-04-07T00:00:00Z'}} -> \
      200 {«((?!'taxCertificate':).)*»'taxCertificates':[{«[^{]*»'taxAuthority':'MN',«[^{]*»},\
      {«[^{]*»'taxAuthority':'CA',«[^{]*»}],'requestToBeForgotten':false,'enabled':true,\
      'liveMode':false,'updatedTime':'2021-07-22T00:00:00Z'}

      # a delete is for good
      ADD {'id':'ada/1'}
      DELETE /customers/ada%2F1 -> 204
      GET /customers/ada%2F1 -> 404 …
      DELETE /customers/ada%2F1 -> 404 …
      COUNT -> 0
      GET /customers -> 200 {'hasMore':false,'data':[]}

      # a generated id is never one that a caller chose
      ADD {}
      RESET
      ADD {'id':'$id'}
      ADD {} -> «(?!$id).*»
      COUNT -> 2

      # a status has the documented type and else none
      FAIL 405
      POST /customers {} -> 405 {'type':'method_not_allowed','errors':[{'message':'Status 405'}]}
      FAIL 406
      POST /customers {} -> 406 {'type':'not_acceptable','errors':[{'message':'Status 406'}]}
      FAIL 408
      POST /customers {} -> 408 {'type':'request_timeout','errors':[{'message':'Status 408'}]}
      FAIL 418
      POST /customers {} -> 418 {'errors':[{'message':'Status 418'}]}
      COUNT -> 0
      """;

  GenericOperationsTest() {
    super(Vendor.GENERIC, SCRIPTS.replace("SHIPPING", SHIPPING));
  }
}
