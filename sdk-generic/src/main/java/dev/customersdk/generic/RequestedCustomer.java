package dev.customersdk.generic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether the customer found under the id of a create is the one that was asked for.
 *
 * <p>Only what the request sets counts, and the vendor may have normalised it: see {@link
 * Comparison}. A certificate is sought among the customer's by its file, and its dates are compared
 * by their day in UTC, as the vendor cuts them to midnight.
 */
record RequestedCustomer(CreateCustomerRequest request) {

  private static final Shipping NO_SHIPPING = Shipping.builder().build();
  private static final Address NO_ADDRESS = Address.builder().build();
  private static final AdditionalAddressInfo NO_INFO = AdditionalAddressInfo.builder().build();

  /** Names of the members that differ; never values. */
  List<String> differences(Customer found) {
    Comparison compare = new Comparison();
    compare.text("id", request.id(), Optional.of(found.id()));
    compare.email("email", request.email(), found.email());
    compareShipping(compare, found.shipping().orElse(NO_SHIPPING));
    compare.text("defaultSourceId", request.defaultSourceId(), found.defaultSourceId());
    compare.note("taxCertificate", hasCertificate(found));
    compare.freeForm("metadata", request.metadata(), found.metadata());
    compare.text("locale", request.locale(), found.locale());
    compare.value("type", request.type(), found.type());
    compare.value("enabled", request.enabled(), found.enabled());
    compare.extras("extras", request, found);
    return compare.differing();
  }

  private void compareShipping(Comparison compare, Shipping found) {
    Shipping asked = request.shipping().orElse(NO_SHIPPING);
    compareAddress(compare, asked.address().orElse(NO_ADDRESS), found.address().orElse(NO_ADDRESS));
    compare.text("shipping.name", asked.name(), found.name());
    compare.text("shipping.phone", asked.phone(), found.phone());
    compare.email("shipping.email", asked.email(), found.email());
    compare.text("shipping.organization", asked.organization(), found.organization());
    compareInfo(
        compare,
        asked.additionalAddressInfo().orElse(NO_INFO),
        found.additionalAddressInfo().orElse(NO_INFO));
    compare.extras("shipping.extras", asked, found);
  }

  private static void compareAddress(Comparison compare, Address asked, Address found) {
    String address = "shipping.address.";
    compare.text(address + "line1", asked.line1(), found.line1());
    compare.text(address + "line2", asked.line2(), found.line2());
    compare.text(address + "city", asked.city(), found.city());
    compare.text(address + "postalCode", asked.postalCode(), found.postalCode());
    compare.text(address + "state", asked.state(), found.state());
    compare.text(address + "country", asked.country(), found.country());
    compare.extras(address + "extras", asked, found);
  }

  private static void compareInfo(
      Comparison compare, AdditionalAddressInfo asked, AdditionalAddressInfo found) {
    String info = "shipping.additionalAddressInfo.";
    compare.text(info + "neighborhood", asked.neighborhood(), found.neighborhood());
    compare.text(info + "division", asked.division(), found.division());
    compare.text(info + "phoneticName", asked.phoneticName(), found.phoneticName());
    compare.extras(info + "extras", asked, found);
  }

  private boolean hasCertificate(Customer found) {
    return request.taxCertificate().isEmpty()
        || found.taxCertificates().stream()
            .anyMatch(certificate -> isSame(request.taxCertificate().get(), certificate));
  }

  private static boolean isSame(TaxCertificate asked, TaxCertificate found) {
    Comparison compare = new Comparison();
    compare.text("fileId", asked.fileId(), found.fileId());
    compare.text("companyName", asked.companyName(), found.companyName());
    compare.text("taxAuthority", asked.taxAuthority(), found.taxAuthority());
    compare.value("startDate", day(asked.startDate()), day(found.startDate()));
    compare.value("endDate", day(asked.endDate()), day(found.endDate()));
    compare.extras("extras", asked, found);
    return compare.differing().isEmpty();
  }

  private static Optional<LocalDate> day(Optional<Instant> time) {
    return time.map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }
}
