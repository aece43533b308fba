package dev.customersdk.springboot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;

/** What {@code customersdk.*} says, per vendor. */
@ConfigurationProperties("customersdk")
public class CustomerSdkProperties {

  @NestedConfigurationProperty private final VendorProperties kohort = new VendorProperties();

  @NestedConfigurationProperty private final VendorProperties checkoutpage = new VendorProperties();

  @NestedConfigurationProperty private final VendorProperties flex = new VendorProperties();

  @NestedConfigurationProperty private final VendorProperties generic = new VendorProperties();

  /** For Spring. */
  public CustomerSdkProperties() {}

  /** {@return KohortPay's settings} */
  public VendorProperties getKohort() {
    return kohort;
  }

  /** {@return Checkout Page's settings} */
  public VendorProperties getCheckoutpage() {
    return checkoutpage;
  }

  /** {@return Flex's settings} */
  public VendorProperties getFlex() {
    return flex;
  }

  /** {@return the settings of the generic customers API} */
  public VendorProperties getGeneric() {
    return generic;
  }

  /** All vendors by the name that follows {@code customersdk.}. */
  Map<String, VendorProperties> vendors() {
    Map<String, VendorProperties> vendors = new LinkedHashMap<>();
    vendors.put("kohort", kohort);
    vendors.put("checkoutpage", checkoutpage);
    vendors.put("flex", flex);
    vendors.put("generic", generic);
    return vendors;
  }

  /** All that nobody may see. */
  List<String> secrets() {
    return vendors().values().stream()
        .flatMap(vendor -> Stream.concat(Stream.of(vendor), vendor.getAccounts().values().stream()))
        .flatMap(of -> Stream.of(of.getApiKey(), of.getProxy().getPassword()))
        .filter(secret -> secret != null && !secret.isBlank())
        .toList();
  }
}
