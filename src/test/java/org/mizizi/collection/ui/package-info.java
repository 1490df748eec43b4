/** Tests of the views of what is gathered without a network. */
@NullMarked
package org.mizizi.collection.ui;

import org.jspecify.annotations.NullMarked;
