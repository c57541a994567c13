/** One OpenAPI document out of those of all services. Start at {@link dev.baton.gateway.openapi.MergedDocument}. */
@NullMarked
package dev.baton.gateway.openapi;

import org.jspecify.annotations.NullMarked;
