package com.example.shop;

import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;
import org.springframework.stereotype.Service;

@Service
public class SignUp {

  private final KohortClient kohort;

  SignUp(KohortClient kohort) {
    this.kohort = kohort;
  }

  String signUp(String email) {
    CreateCustomerRequest request = CreateCustomerRequest.builder().emailAddress(email).build();
    return kohort.customers().create(request).id();
  }
}
