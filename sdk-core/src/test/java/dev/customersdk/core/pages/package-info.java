/** Walks through a list: how far, how far ahead, how fast, and while it changes. */
@NullMarked
package dev.customersdk.core.pages;

import org.jspecify.annotations.NullMarked;
