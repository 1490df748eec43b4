@NullMarked
package org.mizizi.responses;

import org.jspecify.annotations.NullMarked;
