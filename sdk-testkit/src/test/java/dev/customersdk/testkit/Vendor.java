package dev.customersdk.testkit;

import dev.customersdk.testkit.server.ReasonPhrase;
import java.util.Locale;
import java.util.function.Supplier;

/** What differs where the emulators do the same. */
enum Vendor {
  KOHORT(
      KohortEmulator::builder,
      "/customers",
      "{'emailAddress':'ada@example.com'}",
      "{'data':[],'count':0}",
      "{'error':{'type':'invalid_request_error','message':'Invalid Authorization header. Expected:"
          + " [Basic|Bearer] <credentials>','code':'Unauthorized'}}",
      "{'error':{'type':'KIND','message':'PHRASE','code':'PHRASE'}}"),
  CHECKOUT_PAGE(
      CheckoutPageEmulator::builder,
      "/v1/customers/",
      "{'email':'ada@example.com'}",
      "{'data':[],'total':0,'has_more':false}",
      "{'error':'Unauthorized','message':'Missing or invalid API key'}",
      "{'status':'error','type':'error','message':'PHRASE'}"),
  FLEX(
      FlexEmulator::builder,
      "/v1/customers",
      "{'email':'ada@example.com'}",
      "{'customers':[]}",
      "{'error':{'code':'invalid_request','message':'Unauthorized'}}",
      "{'error':{'code':'invalid_request','message':'PHRASE'}}"),
  GENERIC(
      GenericEmulator::builder,
      "/customers",
      "{'email':'ada@example.com'}",
      "{'hasMore':false,'data':[]}",
      "{'type':'unauthorized','errors':[{'message':'Unauthorized'}]}",
      "{'type':'CODE','errors':[{'message':'PHRASE'}]}");

  final String list;
  final String customer;
  final String emptyList;
  final String unauthorized;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference
  private final Supplier<EmulatorBuilder<?, ?>> builder;

  private final String error;

  Vendor(
      Supplier<EmulatorBuilder<?, ?>> builder,
      String list,
      String customer,
      String emptyList,
      String unauthorized,
      String error) {
    this.builder = builder;
    this.list = list;
    this.customer = Caller.quoted(customer);
    this.emptyList = Caller.quoted(emptyList);
    this.unauthorized = Caller.quoted(unauthorized);
    this.error = Caller.quoted(error);
  }

  EmulatorBuilder<?, ?> builder() {
    return builder.get();
  }

  String path(String id) {
    return (list + "/" + id).replace("//", "/");
  }

  /** The whole body, when nothing more is known than the status. */
  String error(int status) {
    String phrase = ReasonPhrase.of(status);
    return error
        .replace("KIND", status < 500 ? "invalid_request_error" : "api_error")
        .replace("CODE", phrase.toLowerCase(Locale.ROOT).replace(' ', '_'))
        .replace("PHRASE", phrase);
  }
}
