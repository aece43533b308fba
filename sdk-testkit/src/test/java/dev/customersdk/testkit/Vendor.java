package dev.customersdk.testkit;

import dev.customersdk.testkit.vendor.ReasonPhrase;
import java.util.Locale;

/** What differs where the emulators do the same. */
enum Vendor {
  KOHORT(
      "/customers",
      "{'emailAddress':'ada@example.com'}",
      "{'data':[],'count':0}",
      "{'error':{'type':'invalid_request_error','message':'Invalid Authorization header. Expected:"
          + " [Basic|Bearer] <credentials>','code':'Unauthorized'}}") {
    @Override
    Emulator.Builder<?, ?> builder() {
      return KohortEmulator.builder();
    }

    @Override
    String error(int status, String phrase) {
      String type = status < 500 ? "invalid_request_error" : "api_error";
      return "{'error':{'type':'%s','message':'%s','code':'%s'}}".formatted(type, phrase, phrase);
    }
  },
  CHECKOUT_PAGE(
      "/v1/customers/",
      "{'email':'ada@example.com'}",
      "{'data':[],'total':0,'has_more':false}",
      "{'error':'Unauthorized','message':'Missing or invalid API key'}") {
    @Override
    Emulator.Builder<?, ?> builder() {
      return CheckoutPageEmulator.builder();
    }

    @Override
    String error(int status, String phrase) {
      return "{'status':'error','type':'error','message':'%s'}".formatted(phrase);
    }
  },
  FLEX(
      "/v1/customers",
      "{'email':'ada@example.com'}",
      "{'customers':[]}",
      "{'error':{'code':'invalid_request','message':'Unauthorized'}}") {
    @Override
    Emulator.Builder<?, ?> builder() {
      return FlexEmulator.builder();
    }

    @Override
    String error(int status, String phrase) {
      return "{'error':{'code':'invalid_request','message':'%s'}}".formatted(phrase);
    }
  },
  GENERIC(
      "/customers",
      "{'email':'ada@example.com'}",
      "{'hasMore':false,'data':[]}",
      "{'type':'unauthorized','errors':[{'message':'Unauthorized'}]}") {
    @Override
    Emulator.Builder<?, ?> builder() {
      return GenericEmulator.builder();
    }

    @Override
    String error(int status, String phrase) {
      String type = phrase.toLowerCase(Locale.ROOT).replace(' ', '_');
      return "{'type':'%s','errors':[{'message':'%s'}]}".formatted(type, phrase);
    }
  };

  final String list;
  final String customer;
  final String emptyList;
  final String unauthorized;

  Vendor(String list, String customer, String emptyList, String unauthorized) {
    this.list = list;
    this.customer = Caller.quoted(customer);
    this.emptyList = Caller.quoted(emptyList);
    this.unauthorized = Caller.quoted(unauthorized);
  }

  abstract Emulator.Builder<?, ?> builder();

  /** The whole body, when nothing more is known than the status. */
  final String error(int status) {
    return Caller.quoted(error(status, ReasonPhrase.of(status)));
  }

  final String path(String id) {
    return (list + "/" + id).replace("//", "/");
  }

  abstract String error(int status, String phrase);
}
