@NullMarked
package org.mizizi.search;

import org.jspecify.annotations.NullMarked;
