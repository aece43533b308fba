package dev.customersdk.testkit;

/** Endpoints, fields and filters as in the specification of 2021-12-13, with JSON uploads. */
class GenericFilesTest extends ScriptContract {

  private static final String SCRIPTS =
      """
      # an upload in JSON has the content in base64, and returns the file without it
      POST /files {'file':'aGVsbG8=','purpose':'customer_invoice','fileName':'a.PDF',\
      'title':'Hello'} -> 201 {'id':'«(?<id>[0-9a-f-]{36})»','createdTime':'2021-07-22T00:00:00Z',\
      'fileName':'a.PDF','purpose':'customer_invoice','title':'Hello','size':5,'type':'pdf',\
      'url':'http://127.0.0.1:«\\d+»/files/«[^/]*»/content','liveMode':false}

      # get, content and delete; afterwards the file is unknown, as any other id is
      POST /files {'file':'aGVsbG8=','purpose':'customer_invoice','fileName':'a.jpeg'} -> 201 \
      {'id':'«(?<file>[^']*)»',…,'size':5,'type':'jpg',…
      GET /files/$file -> 200 {'id':'$file','createdTime':…
      GET /files/$file/content -> 200 hello
      DELETE /files/$file -> 204
      GET /files/$file -> 404 {'type':'not_found','errors':[{'code':'not_found','parameter':'id',…
      GET /files/$file/content -> 404 …
      DELETE /files/$file -> 404 …

      # the newest come first, ten a page
      POST /files {'file':'YQ==','purpose':'customer_invoice','fileName':'a.pdf'}
      POST /files {'file':'YQ==','purpose':'customer_invoice','fileName':'b.pdf'}
      GET /files -> 200 {'hasMore':false,'data':[{…'b.pdf'…},{…'a.pdf'…}]}
      GET /files?limit=1 -> 200 {'hasMore':true,'data':[{'id':'«(?<newest>[^']*)»',…'b.pdf',«[^{]*»}]}
      GET /files?startingAfter=$newest -> 200 {'hasMore':false,'data':[{…'a.pdf',«[^{]*»}]}
      GET /files?startingAfter=nothing -> 400 …'parameter':'startingAfter',…
      RESET
      GET /files -> 200 {'hasMore':false,'data':[]}

      # every filter
      POST /files {'file':'YQ==','purpose':'customer_invoice','fileName':'a.pdf','title':'A'} -> \
      201 {'id':'«(?<first>[^']*)»',…
      WAIT PT1S
      POST /files {'file':'YWFh','purpose':'customer_credit_memo','fileName':'b.png','title':'B'} \
      -> 201 {'id':'«(?<second>[^']*)»',…
      GET /files?purpose=customer_invoice -> 200 …'data':[{'id':'$first',«[^{]*»}]}
      GET /files?fileName=b.png -> 200 …'data':[{'id':'$second',«[^{]*»}]}
      GET /files?title=A -> 200 …'data':[{'id':'$first',«[^{]*»}]}
      GET /files?type=png -> 200 …'data':[{'id':'$second',«[^{]*»}]}
      GET /files?size=1 -> 200 …'data':[{'id':'$first',«[^{]*»}]}
      GET /files?size%5Bgt%5D=1&size%5Blte%5D=3 -> 200 …'data':[{'id':'$second',«[^{]*»}]}
      GET /files?size%5Bgte%5D=4 -> 200 …'data':[]}
      GET /files?createdTime%5Blt%5D=2021-07-22T00:00:01Z -> 200 …'data':[{'id':'$first',«[^{]*»}]}
      GET /files?ids=$first&ids=$second&ids=third -> 200 …'data':[{'id':'$second',…},{'id':'$first',…
      GET /files?ids=$first,$second -> 200 …'data':[]}
      GET /files?updatedTime=2021-07-22T00:00:01Z -> 400 …'unknown_parameter'…
      GET /files?size=small -> 400 …'parameter':'size',…

      # what an upload needs
      POST /files {'purpose':'customer_invoice','fileName':'a'} -> 400 …'missing_parameter',\
      'parameter':'file',…
      POST /files {'file':'YQ==','fileName':'a'} -> 400 …'missing_parameter','parameter':'purpose',…
      POST /files {'file':'YQ==','purpose':'customer_invoice'} -> 400 …'parameter':'fileName',…
      POST /files {'file':'#','purpose':'customer_invoice','fileName':'a'} -> 400 …'parameter':'file',…
      POST /files {'file':'YQ==','purpose':'fun','fileName':'a'} -> 400 …'parameter':'purpose',…
      POST /files {'file':'YQ==','purpose':'customer_invoice','fileName':'a','size':1} -> 400 \
      …'unknown_parameter','parameter':'size',…
      POST /files {'file':'YQ==','purpose':'customer_invoice','fileName':'a',\
      'linkExpiresTime':'soon'} -> 400 …'parameter':'linkExpiresTime',…

      # certificates are PDF, JPG or PNG (the guide on tax-related attributes)
      POST /files {'file':'YQ==','purpose':'tax_document_customer_upload','fileName':'a.doc'} \
      -> 400 …'errors':[{'code':'invalid_parameter','parameter':'file',…
      POST /files {'file':'YQ==','purpose':'tax_document_customer_upload','fileName':'a.jpeg'} -> 201 …

      # a link, when its end is named
      POST /files {'file':'YQ==','purpose':'customer_tax_invoice','fileName':'a',\
      'linkExpiresTime':'2021-08-01T02:00:00+02:00'} -> 201 …'fileName':'a','links':[{'id':…,\
      'expired':false,'expiresTime':'2021-08-01T00:00:00Z',«[^}]*»}],'purpose':…
      """;

  GenericFilesTest() {
    super(Vendor.GENERIC, SCRIPTS);
  }
}
