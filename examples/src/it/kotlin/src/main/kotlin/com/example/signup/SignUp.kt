package com.example.signup

import dev.customersdk.core.ApiException
import dev.customersdk.core.DecodingException
import dev.customersdk.core.SdkException
import dev.customersdk.core.TransportException
import dev.customersdk.kohort.CreateCustomerRequest
import dev.customersdk.kohort.Customer
import dev.customersdk.kohort.CustomerLocale
import dev.customersdk.kohort.KohortClient
import dev.customersdk.testkit.KohortEmulator
import kotlin.jvm.optionals.getOrNull
import kotlinx.coroutines.future.await
import kotlinx.coroutines.runBlocking

fun signUp(kohort: KohortClient): Customer {
  val request =
      CreateCustomerRequest.builder()
          .emailAddress("ada@example.com")
          .firstName("Ada")
          .clearLastName()
          .locale(CustomerLocale.EN_US)
          .putMetadata("plan", "gold")
          .putMetadata("referrer", null)
          .build()
  return kohort.customers().create(request)
}

fun greeting(customer: Customer): String {
  val name: String? = customer.firstName().getOrNull()
  val referrer: Any? = customer.metadata()["referrer"]
  return "Hello ${name ?: "you"}, sent by ${referrer?.toString() ?: "nobody"}"
}

suspend fun find(kohort: KohortClient, id: String): Customer =
    kohort.customers().prepare().get(id).executeAsync().await()

fun advice(failure: SdkException): String =
    when (failure) {
      is ApiException.NotFound -> "there is no such customer"
      is ApiException -> "the vendor said ${failure.status()}"
      is TransportException -> "no usable response: ${failure.reason()}"
      is DecodingException -> "what came could not be read"
    }

fun isOurs(failure: ApiException): Boolean =
    when (failure) {
      is ApiException.InvalidRequest,
      is ApiException.Unauthenticated,
      is ApiException.Forbidden,
      is ApiException.NotFound,
      is ApiException.Conflict -> true
      is ApiException.RateLimited,
      is ApiException.ServerError,
      is ApiException.Unexpected -> false
    }

fun emails(kohort: KohortClient): List<String> {
  val emails = mutableListOf<String>()
  for (customer in kohort.customers().list()) {
    customer.emailAddress().ifPresent(emails::add)
  }
  return emails
}

fun main() {
  KohortEmulator.start().use { emulator ->
    KohortClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build().use {
      val ada = signUp(it)
      println(greeting(ada))
      println(ada.metadata().keys)
      println(runBlocking { find(it, ada.id()) } == ada)
      println(emails(it))
      try {
        runBlocking { find(it, "cus_gone") }
      } catch (e: SdkException) {
        println("${advice(e)}, ours: ${e is ApiException && isOurs(e)}")
      }
      println(ada.toBuilder().putExtra("note", null).metadata(mapOf("tag" to null)).build().toJson().contains("null"))
    }
    println("${emulator.requests().size} requests")
  }
}
