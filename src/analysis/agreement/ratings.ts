/** What one subject got from each rater, in the same order for all subjects; null where a rater gave nothing. */
export type Rated = readonly (number | null)[]

/** Values are whole numbers from 0: places in a list of categories, which for ordered scales is in order. */
export type Ratings = readonly Rated[]

/** Why a coefficient has no value. */
export const UNDEFINED_REASONS = ['tooFew', 'notTwoRaters', 'oneCategory', 'noOrder'] as const
/**
 * `tooFew`: fewer than two subjects that two rated. `notTwoRaters`: made for exactly two. `oneCategory`: all is in one category, so
 * that chance would do as well. `noOrder`: the categories have no order.
 */
export type UndefinedReason = (typeof UNDEFINED_REASONS)[number]

export type Coefficient =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: UndefinedReason }

export const given = (value: number): Coefficient => ({ value, reason: null })
export const undefinedFor = (reason: UndefinedReason): Coefficient => ({ value: null, reason })

/** The subjects that at least two raters rated: only these say something about agreement. */
export const pairable = (ratings: Ratings): Ratings => ratings.filter((rated) => valuesOf(rated).length >= 2)

export const valuesOf = (rated: Rated): readonly number[] => rated.filter((value) => value !== null)
