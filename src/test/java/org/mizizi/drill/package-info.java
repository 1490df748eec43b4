/** A portal of production with all its parts as processes of this machine, put up as the documents say. */
@NullMarked
package org.mizizi.drill;

import org.jspecify.annotations.NullMarked;
