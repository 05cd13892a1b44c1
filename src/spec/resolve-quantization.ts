import { given } from './given.js';
import type { ObserverPlan, OscillationPlan, QuantizationAwarePlan, QuantizationPlan } from './plan.js';
import { planRamp } from './resolve-ramp.js';
import type { Oscillation, Quantization } from './schema/spec.js';
import { parseSizeBytes } from './units.js';

export function planQuantization(written: Quantization): QuantizationPlan {
  return {
    perAxis: given(written.per_axis, 'per_axis'),
    observer: planObserver(written),
    weightObserver: written.weight_observer ?? null,
    equalizes: given(written.cross_layer_equalization, 'cross_layer_equalization'),
    exclude: written.exclude ?? [],
    layerBits: Object.entries(written.layer_bits ?? {}).map(([pattern, bits]) => ({ pattern, bits })),
    automaticBits: written.bits ? planAutomaticBits(written.bits) : null,
    rounding: given(written.rounding, 'rounding'),
    correctsBiases: given(written.bias_correction, 'bias_correction'),
    representativeSamples: given(written.representative_dataset?.samples, 'samples'),
    aware: given(written.mode, 'mode') === 'qat' ? planAware(written) : null,
  };
}

/** Where the spec asks for no percentile. */
const usualPercentile = 99.99;

function planObserver({ observer, percentile = usualPercentile }: Quantization): ObserverPlan {
  const name = given(observer, 'observer');
  return name === 'percentile' ? { name, percentile } : { name };
}

function planAware({ num_bits, quant_noise, ranges, oscillation }: Quantization): QuantizationAwarePlan {
  return {
    numBits: given(num_bits, 'num_bits'),
    quantNoise: quant_noise
      ? { p: planRamp(given(quant_noise.p, 'p')), blockSize: given(quant_noise.block_size, 'block_size') }
      : null,
    learnsRanges: given(ranges, 'ranges') === 'learned',
    oscillation: planOscillation(oscillation ?? {}),
  };
}

function planOscillation({ dampen, freeze }: Oscillation): OscillationPlan {
  return {
    dampening: dampen === undefined ? null : planRamp(dampen),
    freezing: freeze
      ? {
          threshold: planRamp(given(freeze.threshold, 'threshold')),
          momentum: given(freeze.momentum, 'momentum'),
        }
      : null,
  };
}

function planAutomaticBits(bits: NonNullable<Quantization['bits']>): QuantizationPlan['automaticBits'] {
  return { mostBytes: bits === 'auto' ? null : parseSizeBytes(bits.auto.size) };
}
