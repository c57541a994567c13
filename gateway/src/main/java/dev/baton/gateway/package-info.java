/**
 * The one door of the suite. Packages are features; a request meets them in this order: {@code pages} dresses the
 * answer, {@code signin} decides who may pass, {@code forwarding} carries it to its service. The gateway answers by
 * itself what concerns the suite as a whole: {@code health}, {@code openapi}, {@code feed} and the pages.
 */
@NullMarked
package dev.baton.gateway;

import org.jspecify.annotations.NullMarked;
