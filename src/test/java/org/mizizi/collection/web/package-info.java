/** Tests of the addresses at which devices ask. */
@NullMarked
package org.mizizi.collection.web;

import org.jspecify.annotations.NullMarked;
