package dev.customersdk.testkit;

class CheckoutPageOperationsTest extends ScriptContract {

  private static final String JOHN =
      """
      {'stripeCustomerId':'cus_123','taxIdType':'us_ein','taxId':'12-3456789',\
      'shipping':{'name':'John Doe','phone':'+15555550200','address':{'line1':'1 Shipping Way',\
      'line2':'Dock 4','city':'Seattle','state':'WA','postalCode':'98101','country':'US'}},\
      'address':{'line1':'100 Main St','line2':'Suite 1','city':'San Francisco','state':'CA',\
      'postalCode':'94105','country':'US'},'billingEmail':'billing@example.com',\
      'phone':'+15555550100','email':'john.doe@example.com','companyName':'Acme Inc.',\
      'name':'John Doe'}""";

  private static final String SCRIPTS =
      """
      # get returns the five required properties in an envelope
      ADD {'email':'jane.doe@example.com'} -> «[0-9a-f]{24}»
      GET /v1/customers/$id -> 200 {'data':{'id':'$id','email':'jane.doe@example.com',\
      'sellerId':'«[0-9a-f]{24}»','createdAt':'2021-07-22T00:00:00.000Z',\
      'updatedAt':'2021-07-22T00:00:00.000Z'}}

      # get finds the customer under its id in capital letters
      ADD {'email':'jane.doe@example.com'} -> «(?<start>.*)»c47a19e0b3«(?<end>.*)»
      GET /v1/customers/$id
      GET /v1/customers/$startC47A19E0B3$end -> 200 $body

      # get returns the fourteen documented properties in order
      ADD JOHN
      GET /v1/customers/$id -> 200 {'data':«(?<customer>»{'id':'$id','name':'John Doe',\
      'companyName':'Acme Inc.','email':'john.doe@example.com','phone':'+15555550100',\
      'billingEmail':'billing@example.com','address':{'line1':'100 Main St','line2':'Suite 1',\
      'city':'San Francisco','state':'CA','postalCode':'94105','country':'US'},\
      'shipping':{'name':'John Doe','phone':'+15555550200','address':{'line1':'1 Shipping Way',\
      'line2':'Dock 4','city':'Seattle','state':'WA','postalCode':'98101','country':'US'}},\
      'taxId':'12-3456789','taxIdType':'us_ein','sellerId':'«\\w+»','stripeCustomerId':'cus_123',\
      'createdAt':'2021-07-22T00:00:00.000Z','updatedAt':'2021-07-22T00:00:00.000Z'}«)»}
      STORED $id -> $customer

      # an update sets what was sent and keeps the rest
      ADD JOHN
      GET /v1/customers/$id -> 200 «(?<a>.*)»Acme Inc.«(?<b>.*)»+15555550100«(?<c>.*)»\
      'updatedAt':'2021-07-22«(?<d>.*)»
      WAIT PT24H
      PATCH /v1/customers/$id {'phone':'1','companyName':' '} -> 200 $a $b1$c\
      'updatedAt':'2021-07-23$d
      GET /v1/customers/$id -> 200 $body

      # updatedAt grows though the clock stands still
      ADD JOHN
      PATCH /v1/customers/$id {'name':'Jane'} -> 200 …'updatedAt':'2021-07-22T00:00:00.001Z'}}
      PATCH /v1/customers/$id {'name':'Jane'} -> 200 …'updatedAt':'2021-07-22T00:00:00.002Z'}}

      # addresses of mail are trimmed and lower-cased
      ADD {'email':' Jane@Example.com','billingEmail':'B@B.B '}
      STORED $id -> …'email':'jane@example.com','billingEmail':'b@b.b',…
      PATCH /v1/customers/$id {'email':'  Mixed.CASE@Example.COM  ','billingEmail':'\\tC@C.c'} \
      -> 200 …'email':'mixed.case@example.com','billingEmail':'c@c.c',…

      # null clears every clearable property
      ADD JOHN
      PATCH /v1/customers/$id {'name':null,'companyName':null,'phone':null,'billingEmail':null,\
      'address':null,'shipping':null} -> 200 {'data':{'id':'$id','email':'john.doe@example.com',\
      'taxId':'12-3456789','taxIdType':'us_ein','sellerId':'«\\w+»','stripeCustomerId':'cus_123',\
      'createdAt':'2021-07-22T00:00:00.000Z','updatedAt':'2021-07-22T00:00:00.001Z'}}
      """;

  CheckoutPageOperationsTest() {
    super(Vendor.CHECKOUT_PAGE, SCRIPTS.replace("JOHN", JOHN));
  }
}
