package dev.customersdk.testkit;

/** "List" and "retrieve a customer's payment method", 2026. */
class FlexPaymentMethodsTest extends ScriptContract {

  private static final String AMEX =
      """
      'billing_details':{'address':{'line1':'123 Main St','line2':'Suite 100',\
      'city':'San Francisco','state':'CA','postal_code':'94107','country':'US'},\
      'email':'john.doe@example.com','name':'John Doe','phone':'+14155550142'},\
      """;
  private static final String CARD =
      """
      'metadata':{'order_id':'8842','channel':'shopify'},'card':{'brand':'american_express',\
      'country':'US','exp_month':12,'exp_year':2027,'funding':'credit','last4':'0005'},\
      """;

  private static final String SCRIPTS =
      """
      # get returns the eight documented properties in order, list all but the customer
      ADD {} -> «(?<customer>.*)»
      PAYMENT $customer {AMEXCARD'off_session':true} -> «(?<pm>fpm_[0-9A-Z]{26})»
      WAIT PT24H
      GET /v1/customers/$customer/payment_methods/$pm -> 200 {'payment_method':{\
      'payment_method_id':'$pm',AMEX'customer':'$customer',CARD\
      'created_at':'2021-07-22T00:00:00Z','test_mode':true,'off_session':true}}
      GET /v1/customers/$customer/payment_methods -> 200 {'payment_methods':[{\
      'payment_method_id':'$pm',AMEXCARD\
      'created_at':'2021-07-22T00:00:00Z','test_mode':true,'off_session':true}]}

      # what is not set is empty
      ADD {} -> «(?<customer>.*)»
      PAYMENT $customer {} -> «(?<pm>.*)»
      GET /v1/customers/$customer/payment_methods/$pm -> 200 …'billing_details':{},\
      'customer':'$customer','metadata':{},'card':{},…'off_session':false}}

      # the list is newest first, ten at a time, by offset
      ADD {} -> «(?<customer>.*)»
      PAYMENT $customer {} -> «(?<a>.*)»
      PAYMENT $customer {} -> «(?<b>.*)»
      PAYMENT $customer {} -> «(?<c>.*)»
      GET /v1/customers/$customer/payment_methods -> 200 …'$c'…'$b'…'$a'…
      GET /v1/customers/$customer/payment_methods?limit=2 -> 200 …'$c'…'$b'«((?!$a).)*»
      GET /v1/customers/$customer/payment_methods?limit=2&offset=2 -> 200 \
      {'payment_methods':[{'payment_method_id':'$a'«((?!fpm_).)*»
      GET /v1/customers/$customer/payment_methods?offset=3 -> 200 {'payment_methods':[]}
      PAYMENT $customer {}
      PAYMENT $customer {}
      PAYMENT $customer {}
      PAYMENT $customer {}
      PAYMENT $customer {}
      PAYMENT $customer {}
      PAYMENT $customer {}
      PAYMENT $customer {}
      GET /v1/customers/$customer/payment_methods -> 200 «(((?!fpm_).)*fpm_){10}((?!fpm_).)*»

      # no customer sees another's
      ADD {} -> «(?<ada>.*)»
      PAYMENT $ada {} -> «(?<pm>.*)»
      ADD {} -> «(?<bob>.*)»
      GET /v1/customers/$bob/payment_methods -> 200 {'payment_methods':[]}
      GET /v1/customers/$bob/payment_methods/$pm -> 404 {'error':{'code':'invalid_request',…
      GET /v1/customers/$ada/payment_methods/fpm_unknown -> 404 …
      GET /v1/customers/fcus_unknown/payment_methods -> 404 …
      DELETE /v1/customers/$ada
      GET /v1/customers/$ada/payment_methods/$pm -> 404 …

      # the two parameters that the page of a single one prints have no effect
      ADD {} -> «(?<customer>.*)»
      PAYMENT $customer {} -> «(?<pm>.*)»
      GET /v1/customers/$customer/payment_methods/$pm?limit=1&offset=5 -> 200 …

      # requests and payment methods that are not documented
      ADD {} -> «(?<customer>.*)»
      PAYMENT $customer {} -> «(?<pm>.*)»
      GET /v1/customers/$customer/payment_methods?limit=101 -> 400 …
      GET /v1/customers/$customer/payment_methods?offset=-1 -> 400 …
      GET /v1/customers/$customer/payment_methods?starting_after=$pm -> 400 …
      POST /v1/customers/$customer/payment_methods {} -> 400 …
      DELETE /v1/customers/$customer/payment_methods/$pm -> 400 …
      PAYMENT fcus_unknown {} -> rejected: No customer has this id
      PAYMENT $customer [] -> rejected: …
      PAYMENT $customer {'customer':'$customer'} -> rejected: …
      PAYMENT $customer {'card':{'number':'4111'}} -> rejected: …
      PAYMENT $customer {'card':{'exp_month':'12'}} -> rejected: …
      PAYMENT $customer {'off_session':null} -> rejected: …
      RESET
      ADD {} -> $customer
      GET /v1/customers/$customer/payment_methods -> 200 {'payment_methods':[]}
      """;

  FlexPaymentMethodsTest() {
    super(Vendor.FLEX, SCRIPTS.replace("AMEX", AMEX.strip()).replace("CARD", CARD.strip()));
  }
}
