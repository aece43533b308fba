package dev.customersdk.testkit;

class FlexOperationsTest extends ScriptContract {

  private static final String JOHN =
      """
      {'customer':{'first_name':'John','last_name':'Doe','email':'john.doe@example.com',\
      'phone':'+15555550123','employer':'Acme Health','shipping':{'line1':'123 Main St',\
      'line2':'Suite 100','city':'San Francisco','state':'CA','postal_code':'94107',\
      'country':'US'},'checkout_session_id':'fcs_01HW5KTQQAAQ66WV19MFW4DTT4',\
      'metadata':'{\\'order_id\\': \\'8842\\', \\'channel\\': \\'shopify\\'}'}}""";

  private static final String SCRIPTS =
      """
      # create returns the ten documented properties in order
      WAIT PT0.999S
      POST /v1/customers JOHN -> 200 {'customer':«(?<customer>»{\
      'customer_id':'«(?<id>fcus_[0-9A-Z]{26})»','first_name':'John','last_name':'Doe',\
      'email':'john.doe@example.com','phone':'+15555550123','employer':'Acme Health',\
      'shipping':{'shipping_address_id':'«fsh_[0-9A-Z]{26}»','line1':'123 Main St',\
      'line2':'Suite 100','city':'San Francisco','state':'CA','postal_code':'94107',\
      'country':'US'},'metadata':{'order_id':'8842','channel':'shopify'},\
      'created_at':'2021-07-22T00:00:00Z','test_mode':true}«)»}
      STORED $id -> $customer

      # create without any property
      POST /v1/customers {'customer':{}} -> 200 {'customer':{\
      'customer_id':'«fcus_[0-9A-Z]{26}»','shipping':{},'metadata':{},\
      'created_at':'2021-07-22T00:00:00Z','test_mode':true}}

      # a create with an address that is there changes its holder: "create or update", 2026
      POST /v1/customers JOHN -> 200 «(?<a>.*'customer_id':'(?<id>\\w+)'.*)»+15555550123\
      «(?<b>.*)»
      WAIT PT24H
      POST /v1/customers {'customer':{'email':'john.doe@example.com','phone':'+15555550199'}} -> \
      200 $a+15555550199$b
      STORED $id -> …'phone':'+15555550199',…'created_at':'2021-07-22T00:00:00Z',…
      COUNT -> 1

      # a create with another address, a blank one or none makes a customer
      POST /v1/customers {'customer':{'email':'ada@example.com'}}
      POST /v1/customers {'customer':{'email':'ADA@example.com'}}
      POST /v1/customers {'customer':{'email':' '}}
      POST /v1/customers {'customer':{'email':' '}}
      POST /v1/customers {'customer':{}}
      POST /v1/customers {'customer':{}}
      COUNT -> 6

      # of several with the address a create changes the newest
      ADD {'email':'ada@example.com'}
      ADD {'email':'ada@example.com'}
      POST /v1/customers {'customer':{'email':'ada@example.com','phone':'1'}} -> 200 …'$id',…
      COUNT -> 2

      # a deleted customer leaves list and retrieve: "delete a customer", 2026
      ADD {'email':'ada@example.com'} -> «(?<other>.*)»
      ADD {'email':'bob@example.com'}
      DELETE /v1/customers/$id -> 200 {'customer':{'customer_id':'$id','deleted':true}}
      GET /v1/customers/$id -> 404 …
      PATCH /v1/customers/$id {'customer':{}} -> 404 …
      DELETE /v1/customers/$id -> 404 …
      GET /v1/customers/$id/payment_methods -> 404 …
      STORED $id -> nothing
      COUNT -> 1
      GET /v1/customers -> 200 {'customers':[{'customer_id':'$other',«((?!fcus_).)*»
      GET /v1/customers?email=bob%40example.com -> 200 {'customers':[]}
      GET /v1/customers?starting_after=$id -> 200 {'customers':[{'customer_id':'$other',…
      GET /v1/customers?ending_before=$other -> 200 {'customers':[]}

      # the address of a deleted customer does not count
      ADD {'email':'bob@example.com'}
      DELETE /v1/customers/$id
      POST /v1/customers {'customer':{'email':'bob@example.com'}} -> 200 …\
      'customer_id':'«(?!$id)\\w+»'…
      COUNT -> 1

      # an update sets what was sent and keeps the rest
      POST /v1/customers JOHN -> 200 «(?<a>.*'customer_id':'(?<id>\\w+)'.*)»+15555550123\
      «(?<b>.*)»{'order_id':'8842','channel':'shopify'}«(?<c>.*)»
      WAIT PT24H
      PATCH /v1/customers/$id \
      {'customer':{'phone':'+15555550199','metadata':'{\\'order_id\\': \\'8843\\'}'}} -> \
      200 $a+15555550199$b{'order_id':'8843'}$c
      GET /v1/customers/$id -> 200 $body

      # an updated address is replaced and has a new id
      POST /v1/customers JOHN -> 200 …'customer_id':'«(?<id>\\w+)»'…\
      'shipping_address_id':'«(?<address>\\w+)»'…
      PATCH /v1/customers/$id {'customer':{'shipping':{'city':'Oakland'}}} -> 200 …\
      'shipping':{'shipping_address_id':'«(?!$address)fsh_\\w+»','city':'Oakland'},…
      PATCH /v1/customers/$id {'customer':{'shipping':{},'metadata':'{}'}} -> 200 …\
      'shipping':{},'metadata':{},…
      PATCH /v1/customers/$id {'customer':{}} -> 200 $body

      # metadata may hold any JSON
      ADD {'metadata':'{\\'n\\':[1,{\\'aB\\':null}],\\'\\':\\'é\\'}'}
      GET /v1/customers/$id -> 200 …'metadata':{'n':[1,{'aB':null}],'':'é'},…
      """;

  FlexOperationsTest() {
    super(Vendor.FLEX, SCRIPTS.replace("JOHN", JOHN));
  }
}
