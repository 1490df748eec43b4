@NullMarked
package org.mizizi.accounts.web;

import org.jspecify.annotations.NullMarked;
