import { describe, expect, it } from 'vitest';
import { fold, tokenize } from '../../src/detectors/tokens.js';

describe('words of a text', () => {
  it.each<readonly [string, readonly string[]]>([
    ['AZ az', ['AZ=az', 'az=az']],
    ['Aa@Zz[zz`zz{', ['Aa=aa', 'Zz=zz', 'zz=zz', 'zz=zz']],
    ['patientName MRNNumber', ['patient=patient', 'Name=name', 'MRN=mrn', 'Number=number']],
    ['aBc PhD', ['aBc=abc', 'PhD=phd']],
    ['Née Ärztin Über', ['Née=nee', 'Ärztin=arztin', 'Über=uber']],
    ["patient's, patient’s; patient's2", ["patient's=patient", 'patient’s=patient', "patient's=patient"]],
    ["patient'sx", ['patient=patient', 'sx=sx']],
    ['a1b_c', ['a=a', 'b=b', 'c=c']],
    ['', []],
    ['12 - 3', []],
  ])('%j', (text, expected) => {
    expect(tokenize(text).map(({ word, start, end }) => `${text.slice(start, end)}=${word}`)).toEqual(expected);
  });
});

describe('the form in which words are compared', () => {
  it.each([
    ['Señor', 'senor'],
    ['ÖDEM', 'odem'],
    ['MRN', 'mrn'],
  ])('of %s is %s', (word, expected) => {
    expect(fold(word)).toBe(expected);
  });
});
