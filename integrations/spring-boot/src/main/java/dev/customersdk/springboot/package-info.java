/** Clients as beans of Spring Boot applications. */
@NullMarked
package dev.customersdk.springboot;

import org.jspecify.annotations.NullMarked;
