/** Tests of what is gathered without a network. */
@NullMarked
package org.mizizi.collection;

import org.jspecify.annotations.NullMarked;
