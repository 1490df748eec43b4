@NullMarked
package org.mizizi.priorities;

import org.jspecify.annotations.NullMarked;
