package com.example.shop;

import dev.customersdk.kohort.KohortClient;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

@Service
public class Regions {

  private final KohortClient emea;

  Regions(@Qualifier("emea") KohortClient emea) {
    this.emea = emea;
  }

  long customersInEmea() {
    return emea.customers().list().stream().count();
  }
}
