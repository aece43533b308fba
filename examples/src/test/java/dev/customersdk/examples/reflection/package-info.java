/** What is done by reflection, and by whom, as native images have to know it. */
@NullMarked
package dev.customersdk.examples.reflection;

import org.jspecify.annotations.NullMarked;
