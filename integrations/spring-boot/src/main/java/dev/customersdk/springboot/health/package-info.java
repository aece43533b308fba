/** Whether the vendors answer, for Actuator of either generation of Spring Boot. */
@NullMarked
package dev.customersdk.springboot.health;

import org.jspecify.annotations.NullMarked;
