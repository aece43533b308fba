package dev.customersdk.testkit;

class KohortOperationsTest extends ScriptContract {

  private static final String SCRIPTS =
      """
      # create returns the eighteen documented properties in order
      POST /customers {'emailAddress':'ada@example.com'} -> 201 {\
      'id':'«(?<id>cus_[0-9a-f]{14})»','emailAddress':'ada@example.com','firstName':null,\
      'lastName':null,'phoneNumber':null,'livemode':false,'isBlocked':false,\
      'organizationId':'«org_\\w+»','addressId':null,'shippingAddressId':null,'metadata':null,\
      'createdAt':'2021-07-22T00:00:00.000Z','createdBy':'«usr_\\w+»',\
      'updatedAt':'2021-07-22T00:00:00.000Z','blockedAt':null,'blockedBy':null,\
      'updatedBy':'«usr_\\w+»','deletedAt':null}
      STORED $id -> $body

      # create takes the documented example and stores it
      POST /customers {'emailAddress':'john.doe@example.com','firstName':'John',\
      'lastName':'Doe','phoneNumber':'+1 555 555 5555','address':{'street':'123 Main St',\
      'city':'Springfield','state':'IL','postalCode':'62701','country':'US'},\
      'shippingAddress':{'addressLine1':'Avenue des Champs-Élysées',\
      'addressLine2':'Appartement 4B','city':'Paris','postalCode':'75014','country':'France',\
      'state':'Île-de-France','companyName':'Google LLC','vatNumber':'FR123456789',\
      'registrationNumber':'123456789'},'metadata':{'order_id':'ord_1JYLo8','n':[1,{'aB':1.50}]},\
      'locale':'fr_FR','clientReferenceId':'myclientid-1234'} -> 201 {'id':'«(?<id>\\w+)»',\
      'emailAddress':'john.doe@example.com','firstName':'John','lastName':'Doe',\
      'phoneNumber':'+1 555 555 5555','livemode':false,'isBlocked':false,\
      'organizationId':'«\\w+»','addressId':'«(?<address>adr_\\w+)»',\
      'shippingAddressId':'«(?!\\k<address>)adr_\\w+»',\
      'metadata':{'order_id':'ord_1JYLo8','n':[1,{'aB':1.5}]},'createdAt':…,'deletedAt':null}
      STORED $id -> $body

      # get accepts the printed parameters
      ADD {'emailAddress':'ada@example.com'}
      GET /customers/$id
      GET /customers/$id?expand=organization&take=1&skip=0&search=x -> 200 $body

      # an update sets, clears and keeps deletedAt
      ADD {'emailAddress':'ada@example.com'}
      WAIT PT24H
      PATCH /customers/$id {'deletedAt':'2021-07-22T02:00:00.5+02:00'} -> 201 …\
      'createdAt':'2021-07-22T00:00:00.000Z',…'updatedAt':'2021-07-23T00:00:00.000Z',…\
      'deletedAt':'2021-07-22T00:00:00.500Z'}
      PATCH /customers/$id {} -> 201 $body
      PATCH /customers/$id {'deletedAt':null} -> 201 …'deletedAt':null}

      # a delete marks the customer and keeps it
      ADD {'emailAddress':'ada@example.com'}
      WAIT PT24H
      DELETE /customers/$id -> 201 …'deletedAt':'2021-07-23T00:00:00.000Z'}
      GET /customers/$id -> 200 $body
      GET /customers -> 200 {'data':[$body],'count':1}
      COUNT -> 1

      # block and unblock
      ADD {'emailAddress':'ada@example.com'}
      WAIT PT24H
      PATCH /customers/$id/block -> 201 …'isBlocked':true,…\
      'blockedAt':'2021-07-23T00:00:00.000Z','blockedBy':'«usr_\\w+»',…
      PATCH /customers/$id/unblock -> 201 …'isBlocked':false,…\
      'blockedAt':'2021-07-23T00:00:00.000Z',…
      """;

  KohortOperationsTest() {
    super(Vendor.KOHORT, SCRIPTS);
  }
}
