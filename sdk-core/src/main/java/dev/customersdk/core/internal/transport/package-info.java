/** OkHttp with everything off that could send a request twice or to somebody else. Not exported. */
@NullMarked
package dev.customersdk.core.internal.transport;

import org.jspecify.annotations.NullMarked;
