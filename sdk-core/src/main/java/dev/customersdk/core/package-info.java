/**
 * What an application uses of every vendor's client: calls, pages, options, failures and the small
 * value types that requests and responses share.
 */
@NullMarked
package dev.customersdk.core;

import org.jspecify.annotations.NullMarked;
