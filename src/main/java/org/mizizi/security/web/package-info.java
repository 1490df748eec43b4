@NullMarked
package org.mizizi.security.web;

import org.jspecify.annotations.NullMarked;
