package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.syntax.Type;
import java.util.List;

/**
 * Whether two types are the same, as far as a few looks can tell. Types share parts, so that what
 * is written in forty lines may have 2^40 of them: {@code equals} and {@code hashCode}, which go
 * through all, are of no use here.
 */
final class SameTypes {

  /** Parts that are compared; types that have more of them count as different. */
  private static final int MAX_LOOKS = 1_000;

  private int looks;

  private SameTypes() {}

  /** True only if they are; types of very many parts may be told apart though they are the same. */
  static boolean same(Type left, Type right) {
    return new SameTypes().compare(left, right);
  }

  private boolean compare(Type left, Type right) {
    looks++;
    if (left == right) {
      return true;
    } else if (looks > MAX_LOOKS || left.getClass() != right.getClass()) {
      return false;
    } else if (left instanceof Type.Shape a && right instanceof Type.Shape b) {
      return sameFields(a.fields(), b.fields());
    } else if (left instanceof Type.TupleOf a && right instanceof Type.TupleOf b) {
      return sameComponents(a.components(), b.components());
    } else if (left instanceof Type.Union a && right instanceof Type.Union b) {
      return sameMembers(a.members(), b.members());
    }
    return sameInside(left, right);
  }

  private boolean sameInside(Type left, Type right) {
    if (left instanceof Type.ListOf a && right instanceof Type.ListOf b) {
      return compare(a.element(), b.element());
    } else if (left instanceof Type.MapOf a && right instanceof Type.MapOf b) {
      return compare(a.key(), b.key()) && compare(a.value(), b.value());
    } else if (left instanceof Type.FunctionOf a && right instanceof Type.FunctionOf b) {
      return compare(a.parameters(), b.parameters()) && compare(a.result(), b.result());
    } else if (left instanceof Type.Not a && right instanceof Type.Not b) {
      return compare(a.type(), b.type());
    } else if (left instanceof Type.Named a && right instanceof Type.Named b) {
      return a.name().equals(b.name());
    }
    return left.equals(right);
  }

  private boolean sameFields(List<Type.Field> left, List<Type.Field> right) {
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      Type.Field a = left.get(i);
      Type.Field b = right.get(i);
      same =
          a.name().equals(b.name()) && a.optional() == b.optional() && compare(a.type(), b.type());
    }
    return same;
  }

  private boolean sameComponents(List<Type.Component> left, List<Type.Component> right) {
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same =
          left.get(i).name().equals(right.get(i).name())
              && compare(left.get(i).type(), right.get(i).type());
    }
    return same;
  }

  private boolean sameMembers(List<Type> left, List<Type> right) {
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = compare(left.get(i), right.get(i));
    }
    return same;
  }
}
