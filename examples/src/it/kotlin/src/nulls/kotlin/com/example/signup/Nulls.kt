package com.example.signup

import dev.customersdk.core.ApiException
import dev.customersdk.core.SdkException
import dev.customersdk.kohort.CreateCustomerRequest
import dev.customersdk.kohort.Customer
import dev.customersdk.kohort.KohortClient

fun nulls(kohort: KohortClient, customer: Customer) {
  kohort.customers().get(null) // refused
  CreateCustomerRequest.builder().emailAddress(null) // refused
  KohortClient.builder().apiKey(null) // refused
  val plan: Any = customer.metadata()["plan"] // refused
  val extra: Any = customer.extras()["new"] // refused
  println("$plan $extra")
}

fun incomplete(failure: SdkException): String =
    when (failure) { // refused
      is ApiException -> "the vendor said no"
    }
